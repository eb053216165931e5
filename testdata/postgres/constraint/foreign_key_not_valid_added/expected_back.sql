ALTER TABLE public.products DROP CONSTRAINT products_brand_id_fkey;
