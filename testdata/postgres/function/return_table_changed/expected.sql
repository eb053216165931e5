DROP FUNCTION public.top_customers(integer);

CREATE FUNCTION public.top_customers(n integer) RETURNS TABLE(id integer, name text, revenue numeric)
    LANGUAGE sql
    STABLE
    AS $$ SELECT 1, 'Ada', 9.99 LIMIT n $$;
