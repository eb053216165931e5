CREATE FUNCTION public.down(n integer) RETURNS integer
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN CASE WHEN n > 0 THEN a_step_down(n) ELSE 0 END;
END $$;

CREATE FUNCTION public.a_step_down(n integer) RETURNS integer
    LANGUAGE sql
    AS $$SELECT down(n - 1)$$;

CREATE FUNCTION public.is_even(n integer) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN n = 0 OR is_odd(n - 1);
END $$;

CREATE FUNCTION public.is_odd(n integer) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN n <> 0 AND is_even(n - 1);
END $$;
