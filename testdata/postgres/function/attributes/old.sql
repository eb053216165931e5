CREATE FUNCTION normalize_name(name text) RETURNS text LANGUAGE sql AS $$ SELECT lower(trim(name)) $$;
CREATE FUNCTION recent(n int) RETURNS SETOF int LANGUAGE sql STABLE SECURITY DEFINER SET work_mem = '64MB' AS $$ SELECT generate_series(1, n) $$;
