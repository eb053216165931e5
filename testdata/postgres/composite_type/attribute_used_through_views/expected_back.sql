DROP VIEW public.height;
DROP VIEW public.sea_level;
DROP VIEW public.where_at;
DROP FUNCTION public.origin();
ALTER TYPE public.point3 RENAME TO point3__old;

CREATE TYPE public.point3 AS (
    x integer,
    y integer,
    z integer
);

CREATE FUNCTION public.origin() RETURNS public.point3
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT ROW(0, 0, 0)::public.point3 $$;

ALTER TABLE public.place
    ALTER COLUMN at TYPE public.point3 USING at::text::public.point3;

DROP TYPE public.point3__old;

CREATE VIEW public.sea_level AS
SELECT (public.origin()).z AS level;

CREATE VIEW public.where_at AS
SELECT place.id, place.at
FROM public.place;

CREATE VIEW public.height AS
SELECT where_at.id, (where_at.at).z AS height
FROM public.where_at;
