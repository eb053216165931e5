ALTER TABLE public.products ALTER COLUMN id TYPE integer;
ALTER TABLE public.products ALTER COLUMN name TYPE character varying(50);
ALTER TABLE public.products ALTER COLUMN stock TYPE smallint;
ALTER TABLE public.products ALTER COLUMN weight TYPE real;
