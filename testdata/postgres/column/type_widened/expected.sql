ALTER TABLE public.products ALTER COLUMN id TYPE bigint;
ALTER TABLE public.products ALTER COLUMN name TYPE character varying(200);
ALTER TABLE public.products ALTER COLUMN stock TYPE integer;
ALTER TABLE public.products ALTER COLUMN weight TYPE double precision;
