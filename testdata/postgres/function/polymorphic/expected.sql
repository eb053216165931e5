DROP FUNCTION public.first_of(anyarray);

CREATE FUNCTION public.first_of(items anyarray, fallback anyelement DEFAULT NULL) RETURNS anyelement
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT coalesce(items[1], fallback) $$;
