ALTER TABLE public.products ADD COLUMN price numeric;
