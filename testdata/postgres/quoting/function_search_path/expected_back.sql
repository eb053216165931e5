CREATE OR REPLACE FUNCTION public.lookup(k text) RETURNS text
    LANGUAGE sql
    STABLE
    SET search_path TO 'public'
    AS $$ SELECT k $$;
