CREATE OR REPLACE FUNCTION public.shipping_fee(weight numeric) RETURNS numeric
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF weight > 30 THEN RETURN 19.90; END IF;
    RETURN 4.90;
END;
$$;
