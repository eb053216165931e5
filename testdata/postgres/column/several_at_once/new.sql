CREATE TABLE public.orders (
    id bigint NOT NULL,
    placed timestamp with time zone DEFAULT now() NOT NULL,
    net numeric(12,2),
    vat numeric(12,2),
    note text COLLATE "C",
    gross numeric GENERATED ALWAYS AS (net + vat) STORED,
    shop integer DEFAULT 1 NOT NULL
);
COMMENT ON COLUMN public.orders.shop IS 'where it was placed';
COMMENT ON COLUMN public.orders.note IS 'as the customer wrote it';

CREATE TABLE public.parent (a bigint, b integer DEFAULT 2, c character varying(10));
ALTER TABLE ONLY public.parent ALTER COLUMN c SET STORAGE EXTERNAL;
CREATE TABLE public.child (d bigint) INHERITS (public.parent);
ALTER TABLE public.child ALTER COLUMN b SET DEFAULT 1;
