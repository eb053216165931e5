ALTER SEQUENCE public.hits OWNER TO app_admin;
