CREATE EXTENSION hstore WITH SCHEMA public;

ALTER TABLE public.products
    ADD COLUMN attributes public.hstore DEFAULT '' NOT NULL;
CREATE INDEX products_attributes_idx ON public.products USING gin (attributes);
