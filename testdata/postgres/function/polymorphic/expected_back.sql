DROP FUNCTION public.first_of(anyarray, anyelement);

CREATE FUNCTION public.first_of(items anyarray) RETURNS anyelement
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT items[1] $$;
