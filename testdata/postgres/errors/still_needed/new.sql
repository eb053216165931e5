CREATE TYPE state AS ENUM ('open', 'paid');
CREATE TABLE customers (id integer PRIMARY KEY, name text, note text);
CREATE TABLE orders (id integer PRIMARY KEY, customer integer REFERENCES customers, state state);
CREATE FUNCTION next_number() RETURNS integer LANGUAGE sql AS 'SELECT 1';
ALTER TABLE orders ADD number integer DEFAULT next_number();
CREATE VIEW names AS SELECT name FROM customers;
CREATE VIEW short_names AS SELECT left(name, 3) AS name FROM names;

DROP TABLE customers;
ALTER TABLE customers DROP CONSTRAINT customers_pkey;
ALTER TABLE customers DROP COLUMN name;
DROP VIEW names;
DROP FUNCTION next_number();
DROP TYPE state;

-- These go: nothing needs them, or what does goes along.
ALTER TABLE customers DROP COLUMN note;
DROP VIEW names, short_names;
DROP TABLE customers, orders;
DROP FUNCTION next_number();
DROP TYPE state;
