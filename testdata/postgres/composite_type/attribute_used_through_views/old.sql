CREATE TYPE public.point3 AS (x integer, y integer, z integer);

CREATE TABLE public.place (id integer PRIMARY KEY, at public.point3);

CREATE VIEW public.where_at AS
    SELECT place.id, place.at FROM public.place;

-- These name neither the type nor the table.
CREATE VIEW public.height AS
    SELECT where_at.id, (where_at.at).z AS height FROM public.where_at;

CREATE FUNCTION public.origin() RETURNS public.point3
    LANGUAGE sql IMMUTABLE AS $$ SELECT ROW(0, 0, 0)::public.point3 $$;

CREATE VIEW public.sea_level AS
    SELECT (public.origin()).z AS level;
