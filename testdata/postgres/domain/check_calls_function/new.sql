CREATE FUNCTION luhn_ok(code text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT length(code) = 16 $$;
CREATE DOMAIN card_number AS text CHECK (luhn_ok(VALUE));
CREATE TABLE cards (id int PRIMARY KEY, number card_number);
