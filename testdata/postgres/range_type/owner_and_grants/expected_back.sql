ALTER TYPE public.ip_range OWNER TO app_owner;
GRANT USAGE ON TYPE public.ip_range TO PUBLIC;
