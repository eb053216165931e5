CREATE FUNCTION public.later() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT count(*) FROM not_yet_there$$;

ALTER TABLE public.orders ADD COLUMN total numeric;
