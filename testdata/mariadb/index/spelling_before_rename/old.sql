CREATE TABLE t (id INT PRIMARY KEY, a INT, b INT, KEY Of_A (a), KEY of_b (b));
