ALTER TYPE public.totals DROP ATTRIBUTE average;

CREATE OR REPLACE FUNCTION public.order_totals() RETURNS public.totals
    LANGUAGE sql
    STABLE
    AS $$ SELECT count(*), sum(total) FROM orders $$;
