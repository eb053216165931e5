CREATE TABLE t (Foo int, `bar` varchar(10), g int AS (FOO + 1), s varchar(20) AS (concat(BAR, 'Bar `foo`')) STORED, d int DEFAULT (foo + 2), later int AS (Last * 2), LAST int);
CREATE TABLE p (Foo int, PRIMARY KEY (foo)) PARTITION BY HASH (FOO + 1) PARTITIONS 2;
