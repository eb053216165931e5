CREATE TYPE celsius AS (degrees numeric);
CREATE FUNCTION celsius_to_numeric(c celsius) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT c.degrees $$;
CREATE CAST (celsius AS numeric) WITH FUNCTION celsius_to_numeric(celsius);
CREATE CAST (celsius AS text) WITH INOUT;
