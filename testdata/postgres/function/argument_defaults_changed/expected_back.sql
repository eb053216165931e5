CREATE OR REPLACE FUNCTION public.page(n integer, size integer DEFAULT 20, sort text DEFAULT 'id'::text) RETURNS integer
    LANGUAGE sql
    AS $$ SELECT n * size $$;
