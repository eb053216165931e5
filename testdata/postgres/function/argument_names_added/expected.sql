CREATE OR REPLACE FUNCTION public.vat(net numeric) RETURNS numeric
    LANGUAGE sql
    AS $$ SELECT $1 * 0.19 $$;
