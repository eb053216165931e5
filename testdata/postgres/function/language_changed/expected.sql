CREATE OR REPLACE FUNCTION public.half(n numeric) RETURNS numeric
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT n / 2 $$;
