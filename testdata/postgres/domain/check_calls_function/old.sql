CREATE FUNCTION luhn_ok(code text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT length(code) = 16 $$;
CREATE TABLE cards (id int PRIMARY KEY, number text);
