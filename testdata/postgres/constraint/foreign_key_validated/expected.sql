ALTER TABLE public.products VALIDATE CONSTRAINT products_brand_id_fkey;
