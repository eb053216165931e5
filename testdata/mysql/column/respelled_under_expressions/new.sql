CREATE TABLE t (Foo int, g int AS (foo + 1), h int AS (FOO - 1) STORED);
