ALTER TABLE public.products ALTER COLUMN name SET NOT NULL;
ALTER TABLE public.products ADD COLUMN price numeric;
