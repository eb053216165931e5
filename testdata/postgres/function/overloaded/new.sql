CREATE FUNCTION fmt(amount numeric) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT amount::text $$;
CREATE FUNCTION fmt(amount numeric, currency text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT currency || ' ' || amount $$;
CREATE FUNCTION fmt(at date) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT at::text $$;
COMMENT ON FUNCTION fmt(numeric) IS 'plain';
