CREATE FUNCTION default_country() RETURNS text LANGUAGE sql STABLE AS $$ SELECT 'DE' $$;
CREATE FUNCTION ship(to_country text DEFAULT 'DE') RETURNS text LANGUAGE sql STABLE AS $$ SELECT to_country $$;
