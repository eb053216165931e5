ALTER TYPE public.ip_range OWNER TO app_admin;
REVOKE ALL ON TYPE public.ip_range FROM PUBLIC;
