CREATE FUNCTION close_to(a numeric, b numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT abs(a - b) < 0.01 $$;
CREATE FUNCTION nearly(a numeric, b numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT abs(a - b) < 0.1 $$;
CREATE OPERATOR ~== (FUNCTION = nearly, LEFTARG = numeric, RIGHTARG = numeric, COMMUTATOR = ~==);
CREATE TABLE prices (id int PRIMARY KEY, net numeric, gross numeric, CHECK (net ~== gross));
CREATE VIEW odd_prices AS SELECT id FROM prices WHERE NOT net ~== gross;
