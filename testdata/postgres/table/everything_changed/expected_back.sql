DROP INDEX public.products_created;
ALTER TABLE public.products DROP CONSTRAINT products_price_check;
ALTER TABLE public.products DROP CONSTRAINT products_sku_uniq;
ALTER TABLE public.products
    DROP COLUMN sku,
    DROP COLUMN created_at;

CREATE SEQUENCE public.products_id_seq AS integer;

ALTER TABLE public.products
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN id SET DEFAULT nextval('public.products_id_seq'::regclass);

ALTER SEQUENCE public.products_id_seq OWNED BY public.products.id;
SELECT pg_catalog.setval('public.products_id_seq', max(id)) FROM public.products;

ALTER TABLE public.products
    ALTER COLUMN code TYPE character varying(20),
    ALTER COLUMN code DROP NOT NULL,
    ALTER COLUMN price DROP DEFAULT,
    ALTER COLUMN price TYPE money,
    ALTER COLUMN price DROP NOT NULL,
    ADD COLUMN legacy_flag boolean;
ALTER TABLE public.products ADD CONSTRAINT products_code_key UNIQUE (code);
CREATE INDEX products_legacy ON public.products (legacy_flag);
