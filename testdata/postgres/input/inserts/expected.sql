ALTER TABLE public.products ALTER COLUMN name TYPE character varying(50);
ALTER TABLE public.products ADD COLUMN price numeric DEFAULT 0;
