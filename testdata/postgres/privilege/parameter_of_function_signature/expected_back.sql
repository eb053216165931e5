REVOKE ALL ON FUNCTION public.price(text, timestamp with time zone, numeric) FROM app_rw;
GRANT EXECUTE ON FUNCTION public.price(text, timestamp with time zone, numeric) TO PUBLIC;
