ALTER TABLE public.products DROP CONSTRAINT products_price_check;
ALTER TABLE public.products DROP CONSTRAINT sane_weight;

ALTER TABLE public.products
    ADD CONSTRAINT products_price_check CHECK (price >= 0);
ALTER TABLE public.products
    ADD CONSTRAINT sale_is_cheaper CHECK (sale_price IS NULL OR sale_price < price);
