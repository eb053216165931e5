CREATE DOMAIN x AS text CHECK (VALUE IN ('a','b'));
CREATE TYPE y AS ENUM ('c');
CREATE TABLE t (p x, q y);
