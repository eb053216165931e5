ALTER TABLE public.samples ALTER COLUMN a TYPE text;
ALTER TABLE public.samples ALTER COLUMN b SET DEFAULT ''::tsvector;
ALTER TABLE public.samples ALTER COLUMN c TYPE box;
ALTER TABLE public.samples ALTER COLUMN d TYPE macaddr8;
ALTER TABLE public.samples ALTER COLUMN e TYPE inet;
ALTER TABLE public.samples ALTER COLUMN f SET DEFAULT b'101';
ALTER TABLE public.samples ALTER COLUMN g TYPE numeric;
ALTER TABLE public.samples
    ALTER COLUMN h TYPE int8range USING h::text::int8range;
ALTER TABLE public.samples ALTER COLUMN i TYPE text;
ALTER TABLE public.samples ALTER COLUMN j TYPE text;
ALTER TABLE public.samples ALTER COLUMN k TYPE bigint;
ALTER TABLE public.samples ADD COLUMN l pg_lsn;
ALTER TABLE public.samples ADD COLUMN m jsonpath;
ALTER TABLE public.samples ADD COLUMN n nummultirange;
