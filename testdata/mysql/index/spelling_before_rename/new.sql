CREATE TABLE t (id INT PRIMARY KEY, a INT, b INT, KEY of_a (a), KEY of_b (b));
