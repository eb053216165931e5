ALTER TABLE public.limits ALTER COLUMN n DROP DEFAULT;
DROP VIEW public.busy;
DROP FUNCTION public.order_count(integer);

CREATE FUNCTION public.order_count(customer integer) RETURNS bigint
    LANGUAGE sql
    STABLE
    AS $$ SELECT 42::bigint $$;

ALTER TABLE public.limits ALTER COLUMN n SET DEFAULT public.order_count(0);

CREATE VIEW public.busy AS
SELECT public.order_count(1) > 10 AS is_busy;
