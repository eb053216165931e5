ALTER TABLE public.products DROP CONSTRAINT products_price_check;
ALTER TABLE public.products DROP CONSTRAINT sale_is_cheaper;

ALTER TABLE public.products
    ADD CONSTRAINT products_price_check CHECK (price > 0);
ALTER TABLE public.products
    ADD CONSTRAINT sane_weight CHECK (weight BETWEEN 1 AND 1000);
