ALTER TABLE public.products ALTER CONSTRAINT products_brand_id_fkey ENFORCED;
ALTER TABLE public.products ALTER CONSTRAINT products_maker_id_fkey NOT ENFORCED;
