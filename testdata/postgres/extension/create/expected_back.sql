DROP INDEX public.products_attributes_idx;
ALTER TABLE public.products DROP COLUMN attributes;
DROP EXTENSION hstore;
