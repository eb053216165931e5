ALTER FUNCTION public.purge() OWNER TO app_owner;
REVOKE ALL ON FUNCTION public.purge() FROM app_rw;
GRANT EXECUTE ON FUNCTION public.purge() TO PUBLIC;
