ALTER TABLE public.orders DROP COLUMN legacy;

ALTER TABLE public.child ALTER COLUMN d TYPE bigint;

ALTER TABLE public.orders
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN placed DROP DEFAULT,
    ALTER COLUMN placed TYPE timestamp with time zone,
    ALTER COLUMN placed SET NOT NULL,
    ALTER COLUMN placed SET DEFAULT now(),
    ALTER COLUMN net TYPE numeric(12,2),
    ALTER COLUMN vat TYPE numeric(12,2),
    ALTER COLUMN note TYPE text COLLATE "C";
COMMENT ON COLUMN public.orders.note IS 'as the customer wrote it';
ALTER TABLE public.orders
    ADD COLUMN gross numeric GENERATED ALWAYS AS (net + vat) STORED,
    ADD COLUMN shop integer DEFAULT 1 NOT NULL;
COMMENT ON COLUMN public.orders.shop IS 'where it was placed';

ALTER TABLE public.parent
    ALTER COLUMN a TYPE bigint,
    ALTER COLUMN c TYPE character varying(10);
ALTER TABLE ONLY public.parent
    ALTER COLUMN b SET DEFAULT 2,
    ALTER COLUMN c SET STORAGE external;

ALTER TABLE public.child ALTER COLUMN c SET STORAGE external;
