ALTER TABLE public.orders
    DROP COLUMN gross,
    DROP COLUMN shop;

ALTER TABLE public.child ALTER COLUMN d TYPE integer;

ALTER TABLE public.orders
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN placed DROP DEFAULT,
    ALTER COLUMN placed TYPE timestamp without time zone,
    ALTER COLUMN placed DROP NOT NULL,
    ALTER COLUMN placed SET DEFAULT now(),
    ALTER COLUMN net TYPE integer,
    ALTER COLUMN vat TYPE integer,
    ALTER COLUMN note TYPE text,
    ADD COLUMN legacy text;
COMMENT ON COLUMN public.orders.note IS NULL;

ALTER TABLE public.parent
    ALTER COLUMN a TYPE integer,
    ALTER COLUMN c TYPE text;
ALTER TABLE ONLY public.parent ALTER COLUMN b SET DEFAULT 1;

ALTER TABLE public.child ALTER COLUMN c SET STORAGE extended;
