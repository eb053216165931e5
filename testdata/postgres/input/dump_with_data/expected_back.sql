ALTER TABLE public.products DROP COLUMN price;
