CREATE OR REPLACE FUNCTION public.customer_label(c public.customers) RETURNS text
    LANGUAGE sql
    STABLE
    AS $$ SELECT c.id || ' ' || c.name $$;

ALTER TABLE public.customers DROP COLUMN city;
