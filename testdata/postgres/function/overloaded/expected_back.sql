DROP FUNCTION public.fmt(date);

COMMENT ON FUNCTION public.fmt(numeric) IS NULL;
CREATE OR REPLACE FUNCTION public.fmt(amount numeric, currency text) RETURNS text
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT amount || ' ' || currency $$;
COMMENT ON FUNCTION public.fmt(numeric, text) IS 'with currency';
CREATE FUNCTION public.fmt(at timestamp with time zone) RETURNS text
    LANGUAGE sql
    STABLE
    AS $$ SELECT at::text $$;
