CREATE OR REPLACE FUNCTION public.lookup(k text) RETURNS text
    LANGUAGE sql
    STABLE
    SET search_path TO 'Core Data', '$user', 'public', ''
    SET application_name TO 'it''s me'
    AS $$ SELECT k $$;
