ALTER TABLE public.products
    ALTER COLUMN name TYPE character varying(50),
    ADD COLUMN price numeric DEFAULT 0;
