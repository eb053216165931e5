CREATE FUNCTION normalize_name(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE COST 10 AS $$ SELECT lower(trim(name)) $$;
CREATE FUNCTION recent(n int) RETURNS SETOF int LANGUAGE sql STABLE ROWS 10 SET search_path = public, pg_temp SET "TimeZone" = 'UTC' AS $$ SELECT generate_series(1, n) $$;
