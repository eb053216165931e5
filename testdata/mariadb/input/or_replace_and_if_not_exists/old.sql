CREATE TABLE t (a INT, b INT, c INT, KEY a (a), KEY b (b), CONSTRAINT positive CHECK (a > 0));
CREATE TABLE u (a INT, KEY a (a));
CREATE VIEW v AS SELECT a FROM t;
