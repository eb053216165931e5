CREATE TYPE postal_address AS (street text, zip text, fax text);
CREATE FUNCTION one_line(a postal_address) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT (a).street || ', ' || (a).zip $$;
