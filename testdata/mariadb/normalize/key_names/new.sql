CREATE TABLE t (a INT, b INT NOT NULL, c INT, PRIMARY KEY (b), UNIQUE KEY a (a), KEY c_2 (c), KEY c (c, a), UNIQUE KEY c_3 (c, b));
