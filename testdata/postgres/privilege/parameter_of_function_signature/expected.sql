REVOKE ALL ON FUNCTION public.price(text, timestamp with time zone, numeric) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.price(text, timestamp with time zone, numeric) TO app_rw;
