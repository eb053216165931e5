CREATE TABLE t (a INT, b INT, CHECK (b > 0), CHECK (a < b));
