SET check_function_bodies = off;

CREATE FUNCTION public.later() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT count(*) FROM not_yet_there$$;

RESET check_function_bodies;

ALTER TABLE public.orders ADD COLUMN total numeric;
