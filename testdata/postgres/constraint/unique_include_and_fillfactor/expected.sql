ALTER TABLE public.stock DROP CONSTRAINT stock_key;

ALTER TABLE public.stock
    ADD CONSTRAINT stock_key UNIQUE (warehouse, sku) INCLUDE (qty) WITH (fillfactor=80);
