CREATE FUNCTION public.slow_orders(above numeric, OUT id integer, OUT total numeric) RETURNS SETOF record
    LANGUAGE plpgsql
    STABLE
    SECURITY DEFINER
    COST 500
    ROWS 20
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    RETURN QUERY SELECT o.id, o.total FROM orders o WHERE o.total > above;
END
$$;

CREATE FUNCTION public.tax(net numeric, rate numeric DEFAULT 0.19) RETURNS numeric
    LANGUAGE sql
    IMMUTABLE
    STRICT
    PARALLEL SAFE
    AS $$ SELECT round(net * rate, 2) $$;
COMMENT ON FUNCTION public.tax(numeric, numeric) IS 'VAT';
