CREATE TABLE t (a INT, b VARCHAR(10), KEY functional_index ((a + 1)), UNIQUE KEY functional_index_2 ((lower(b))));
