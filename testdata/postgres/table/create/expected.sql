CREATE TABLE public.addresses (
    id integer NOT NULL,
    customer_id integer NOT NULL,
    street text NOT NULL,
    zip character varying(10) NOT NULL,
    country character(2) DEFAULT 'DE' NOT NULL,
    is_default boolean DEFAULT false NOT NULL,
    CONSTRAINT addresses_zip_check CHECK (zip <> ''),
    CONSTRAINT addresses_pkey PRIMARY KEY (id),
    CONSTRAINT addresses_customer_id_street_zip_key UNIQUE (customer_id, street, zip)
);
COMMENT ON TABLE public.addresses IS 'Where parcels go';
COMMENT ON COLUMN public.addresses.country IS 'ISO 3166-1 alpha-2';
ALTER TABLE public.addresses
    ADD CONSTRAINT addresses_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers (id) ON DELETE CASCADE;
CREATE UNIQUE INDEX addresses_one_default ON public.addresses (customer_id) WHERE is_default;
