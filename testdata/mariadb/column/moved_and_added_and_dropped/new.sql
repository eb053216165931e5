CREATE TABLE t (x INT, f INT, a INT, c INT, y INT, b INT, e INT, z INT);
