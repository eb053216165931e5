ALTER TABLE public.customers ADD COLUMN city text;

CREATE OR REPLACE FUNCTION public.customer_label(c public.customers) RETURNS text
    LANGUAGE sql
    STABLE
    AS $$ SELECT c.id || ' ' || c.name || ', ' || c.city $$;
