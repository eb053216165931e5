CREATE OR REPLACE FUNCTION public.normalize_name(name text) RETURNS text
    LANGUAGE sql
    IMMUTABLE
    STRICT
    LEAKPROOF
    PARALLEL SAFE
    COST 10
    AS $$ SELECT lower(trim(name)) $$;

CREATE OR REPLACE FUNCTION public.recent(n integer) RETURNS SETOF integer
    LANGUAGE sql
    STABLE
    ROWS 10
    SET search_path TO 'public', 'pg_temp'
    SET timezone TO 'UTC'
    AS $$ SELECT generate_series(1, n) $$;
