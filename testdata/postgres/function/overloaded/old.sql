CREATE FUNCTION fmt(amount numeric) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT amount::text $$;
CREATE FUNCTION fmt(amount numeric, currency text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT amount || ' ' || currency $$;
CREATE FUNCTION fmt(at timestamptz) RETURNS text LANGUAGE sql STABLE AS $$ SELECT at::text $$;
COMMENT ON FUNCTION fmt(numeric, text) IS 'with currency';
