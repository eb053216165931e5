CREATE TABLE t (a INT);
CREATE VIEW v1 AS SELECT TRUE, false, null FROM t;
CREATE VIEW v2 AS SELECT NULL, NULL, 1 FROM t;
CREATE VIEW v3 AS SELECT _utf8mb4 0x41, _utf8mb4 x'4142', _latin1 'l', _utf8mb4'u' FROM t;
CREATE VIEW v4 AS SELECT (1), +2, ( 'x' ), ( a ), ( a+1 ), - 1 FROM t;
CREATE VIEW v5 AS SELECT 'tab	', ' lead', 'trail ', '' FROM t;
