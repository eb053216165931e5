ALTER TABLE public.products
    ALTER COLUMN name SET NOT NULL,
    ADD COLUMN price numeric;
