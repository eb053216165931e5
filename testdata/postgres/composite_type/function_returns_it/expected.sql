ALTER TYPE public.totals ADD ATTRIBUTE average numeric;

CREATE OR REPLACE FUNCTION public.order_totals() RETURNS public.totals
    LANGUAGE sql
    STABLE
    AS $$ SELECT count(*), sum(total), avg(total) FROM orders $$;
