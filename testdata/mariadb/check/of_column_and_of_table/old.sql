CREATE TABLE t (a INT CHECK (a > 0), b INT, c INT CHECK (c <> 3));
