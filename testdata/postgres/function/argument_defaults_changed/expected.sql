DROP FUNCTION public.page(integer, integer, text);

CREATE FUNCTION public.page(n integer, size integer, sort text DEFAULT 'name'::text) RETURNS integer
    LANGUAGE sql
    AS $$ SELECT n * size $$;
