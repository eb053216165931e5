-- What the operator's function takes and returns is the extension's knowledge.
CREATE EXTENSION citext;
CREATE OPERATOR ~== (FUNCTION = public.citext_eq, LEFTARG = citext, RIGHTARG = citext, COMMUTATOR = ~==);
CREATE TABLE prices (id int PRIMARY KEY, net citext, gross citext, CHECK (net ~== gross));
CREATE VIEW odd_prices AS SELECT id FROM prices WHERE NOT net ~== gross;
