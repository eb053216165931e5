ALTER TABLE public.products DROP CONSTRAINT products_brand_id_fkey;

ALTER TABLE public.products
    ADD CONSTRAINT products_brand_id_fkey FOREIGN KEY (brand_id) REFERENCES public.brands (id) NOT VALID;
