DROP FUNCTION public.fmt(timestamp with time zone);

CREATE FUNCTION public.fmt(at date) RETURNS text
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT at::text $$;
COMMENT ON FUNCTION public.fmt(numeric) IS 'plain';
CREATE OR REPLACE FUNCTION public.fmt(amount numeric, currency text) RETURNS text
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT currency || ' ' || amount $$;
COMMENT ON FUNCTION public.fmt(numeric, text) IS NULL;
