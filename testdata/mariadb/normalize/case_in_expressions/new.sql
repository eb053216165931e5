CREATE TABLE t (Foo int, `bar` varchar(10), g int AS (Foo + 1), s varchar(20) AS (concat(bar, 'Bar `foo`')) STORED, d int DEFAULT (Foo + 2), later int AS (LAST * 2), LAST int);
CREATE TABLE p (Foo int, PRIMARY KEY (Foo)) PARTITION BY HASH (Foo + 1) PARTITIONS 2;
