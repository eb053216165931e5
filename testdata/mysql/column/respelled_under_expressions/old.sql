CREATE TABLE t (foo int, g int AS (FOO + 1), CONSTRAINT c CHECK (foo > 1));
