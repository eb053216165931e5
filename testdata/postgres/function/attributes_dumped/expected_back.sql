CREATE OR REPLACE FUNCTION public.stock_of(sku text) RETURNS integer
    LANGUAGE plpgsql
    STABLE
    PARALLEL RESTRICTED
    SET statement_timeout TO '5s'
    AS $$BEGIN RETURN length(sku); END$$;
