CREATE OR REPLACE FUNCTION public.normalize_name(name text) RETURNS text
    LANGUAGE sql
    AS $$ SELECT lower(trim(name)) $$;

CREATE OR REPLACE FUNCTION public.recent(n integer) RETURNS SETOF integer
    LANGUAGE sql
    STABLE
    SECURITY DEFINER
    SET work_mem TO '64MB'
    AS $$ SELECT generate_series(1, n) $$;
