ALTER TABLE public.lines DROP CONSTRAINT lines_sku_fkey;
DROP INDEX public.products_sku_idx;
