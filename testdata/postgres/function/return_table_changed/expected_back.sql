DROP FUNCTION public.top_customers(integer);

CREATE FUNCTION public.top_customers(n integer) RETURNS TABLE(id integer, name text)
    LANGUAGE sql
    STABLE
    AS $$ SELECT 1, 'Ada' LIMIT n $$;
