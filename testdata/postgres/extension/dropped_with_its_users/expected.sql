DROP VIEW public.colors;
DROP INDEX public.parts_name;
DROP INDEX public.parts_settings;
ALTER TABLE public.parts DROP CONSTRAINT parts_place_span_excl;
DROP FUNCTION public.color(public.hstore);

ALTER TABLE public.parts ALTER COLUMN id SET DEFAULT gen_random_uuid();

DROP EXTENSION btree_gist;
DROP EXTENSION pg_trgm;
DROP EXTENSION "uuid-ossp";

ALTER TABLE public.parts ALTER COLUMN settings TYPE text;

DROP EXTENSION hstore;

ALTER TABLE public.parts ALTER COLUMN names TYPE text[];

DROP EXTENSION citext;
