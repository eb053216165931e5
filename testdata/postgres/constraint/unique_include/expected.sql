ALTER TABLE public.stock DROP CONSTRAINT stock_warehouse_sku_qty_key;

ALTER TABLE public.stock
    ADD CONSTRAINT stock_warehouse_sku_bin_key UNIQUE (warehouse, sku) INCLUDE (bin);
