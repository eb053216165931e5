CREATE OR REPLACE FUNCTION public.half(n numeric) RETURNS numeric
    LANGUAGE plpgsql
    IMMUTABLE
    AS $$ BEGIN RETURN n / 2; END $$;
