ALTER TABLE public.products DROP COLUMN price;

ALTER TABLE public.products ALTER COLUMN name TYPE text;
