ALTER TABLE public.events OWNER TO app_owner;
