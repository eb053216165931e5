CREATE TYPE public.point3 AS (
	x integer,
	y integer,
	z text
);
CREATE FUNCTION public.records() RETURNS SETOF record
    LANGUAGE sql
    AS $$SELECT 1, 'a'$$;
CREATE VIEW public.listed AS
 SELECT r.b
   FROM public.records() r(a integer, b text COLLATE "C");
CREATE TABLE public.marks (
    pos integer,
    label character varying(8),
    code character(3),
    spots integer[],
    CONSTRAINT known CHECK ((((spots = '{1,2}'::integer[]) OR (spots = ARRAY[pos, 3])) OR (spots = '{}'::integer[]))),
    CONSTRAINT moved CHECK ((((pos IS DISTINCT FROM 0) OR (1 IS DISTINCT FROM pos)) OR ((label)::text IS DISTINCT FROM 'x'::text))),
    CONSTRAINT ordered CHECK (((code < ('x'::bpchar COLLATE "C")) AND ((((label)::character varying)::text COLLATE "C") > ('a'::character varying)::text)))
);
CREATE VIEW public.places AS
 SELECT rank('x'::character varying) WITHIN GROUP (ORDER BY marks.label) AS r,
    rank(1, 2.5) WITHIN GROUP (ORDER BY marks.pos, ((marks.pos)::numeric)) AS r2,
    count(DISTINCT 'x'::text) AS n,
    ( SELECT NULLIF(1, 2) AS "nullif"
        UNION
         SELECT 3) AS "nullif"
   FROM public.marks;
