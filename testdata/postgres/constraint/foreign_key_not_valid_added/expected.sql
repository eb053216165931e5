ALTER TABLE public.products
    ADD CONSTRAINT products_brand_id_fkey FOREIGN KEY (brand_id) REFERENCES public.brands (id) ON DELETE SET NULL NOT VALID;
