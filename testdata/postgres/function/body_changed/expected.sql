CREATE OR REPLACE FUNCTION public.shipping_fee(weight numeric) RETURNS numeric
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF weight > 30 THEN RETURN 24.90; END IF;
    -- letters are free
    IF weight < 0.5 THEN RETURN 0; END IF;
    RETURN 4.90;
END;
$$;
