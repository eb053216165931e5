DROP VIEW public.v;
ALTER TABLE public.t DROP CONSTRAINT t_id_check;
DROP AGGREGATE public.sum(point);
DROP FUNCTION public.lower(integer);

CREATE FUNCTION public.lower(integer) RETURNS text
    LANGUAGE sql
    IMMUTABLE
    AS $$SELECT 'n'::text$$;

CREATE OR REPLACE FUNCTION public.round(text) RETURNS integer
    LANGUAGE sql
    IMMUTABLE
    AS $$SELECT 1$$;

CREATE AGGREGATE public.sum(point) (
    SFUNC = public.sum_sfunc,
    STYPE = point,
    INITCOND = '(0,0)'
);

ALTER TABLE public.t ADD CONSTRAINT t_id_check CHECK (round(lower(id)) > 0);

CREATE VIEW public.v AS
SELECT sum(p) AS s, lower(id) AS l, lower('X') AS x
FROM public.t
GROUP BY id;
