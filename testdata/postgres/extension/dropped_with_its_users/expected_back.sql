CREATE EXTENSION btree_gist WITH SCHEMA public;

CREATE EXTENSION citext WITH SCHEMA public;

CREATE EXTENSION hstore WITH SCHEMA public;

CREATE EXTENSION pg_trgm WITH SCHEMA public;

CREATE EXTENSION "uuid-ossp" WITH SCHEMA public;

CREATE FUNCTION public.color(settings public.hstore) RETURNS text
    LANGUAGE sql
    AS $$ SELECT $1 -> 'color' $$;

ALTER TABLE public.parts
    ALTER COLUMN id SET DEFAULT uuid_generate_v4(),
    ALTER COLUMN settings TYPE public.hstore USING settings::public.hstore,
    ALTER COLUMN names TYPE public.citext[];
ALTER TABLE public.parts
    ADD CONSTRAINT parts_place_span_excl EXCLUDE USING gist (place WITH =, span WITH &&);
CREATE INDEX parts_name ON public.parts USING gin ((names[1]::text) public.gin_trgm_ops);
CREATE INDEX parts_settings ON public.parts USING gin (settings);

CREATE VIEW public.colors AS
SELECT id, settings -> 'color' AS color
FROM public.parts;
