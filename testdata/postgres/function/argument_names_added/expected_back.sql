DROP FUNCTION public.vat(numeric);

CREATE FUNCTION public.vat(numeric) RETURNS numeric
    LANGUAGE sql
    AS $$ SELECT $1 * 0.19 $$;
