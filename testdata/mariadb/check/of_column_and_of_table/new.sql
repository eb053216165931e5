CREATE TABLE t (a INT, b INT CHECK (b in (1, 2)), c INT CHECK (c <> 4), CONSTRAINT together CHECK (a + b < 10));
