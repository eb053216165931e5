CREATE OR REPLACE FUNCTION public.stock_of(sku text) RETURNS integer
    LANGUAGE plpgsql
    STRICT
    SECURITY DEFINER
    COST 1
    SET statement_timeout TO '1s'
    SET search_path TO 'pg_catalog'
    AS $$BEGIN RETURN length(sku); END$$;
