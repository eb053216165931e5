CREATE TYPE x AS ENUM ('a','b');
CREATE DOMAIN y AS text;
CREATE TABLE t (p x, q y);
