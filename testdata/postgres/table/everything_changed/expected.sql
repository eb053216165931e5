DROP INDEX public.products_legacy;
ALTER TABLE public.products DROP CONSTRAINT products_code_key;
ALTER TABLE public.products DROP COLUMN legacy_flag;

ALTER TABLE public.products
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN id TYPE bigint;

DROP SEQUENCE public.products_id_seq;

ALTER TABLE public.products
    ADD COLUMN sku text NOT NULL,
    ALTER COLUMN code TYPE character varying(40),
    ALTER COLUMN code SET NOT NULL,
    ALTER COLUMN price TYPE numeric(12,2),
    ALTER COLUMN price SET NOT NULL,
    ALTER COLUMN price SET DEFAULT 0,
    ADD COLUMN created_at timestamp with time zone DEFAULT now() NOT NULL;
ALTER TABLE public.products
    ADD CONSTRAINT products_price_check CHECK (price >= 0);
ALTER TABLE public.products ADD CONSTRAINT products_sku_uniq UNIQUE (sku);
CREATE INDEX products_created ON public.products (created_at DESC);
