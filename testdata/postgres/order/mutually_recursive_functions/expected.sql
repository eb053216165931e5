SET check_function_bodies = off;

CREATE FUNCTION public.is_even(n integer) RETURNS boolean
    LANGUAGE sql
    AS $$ SELECT n = 0 OR is_odd(n - 1) $$;

CREATE FUNCTION public.is_odd(n integer) RETURNS boolean
    LANGUAGE sql
    AS $$ SELECT n <> 0 AND is_even(n - 1) $$;

RESET check_function_bodies;
