CREATE UNIQUE INDEX products_sku_idx ON public.products (sku);

ALTER TABLE public.lines
    ADD CONSTRAINT lines_sku_fkey FOREIGN KEY (sku) REFERENCES public.products (sku);
