CREATE FUNCTION public.f(integer) RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;

ALTER TABLE public.products ADD COLUMN price numeric;
