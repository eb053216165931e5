CREATE TABLE t (a INT, b INT, s VARCHAR(50), d DATE, dt DATETIME, tm TIME);
CREATE VIEW functions AS SELECT
    chr(65) AS c1, chr(a) AS c2, char(65 USING utf8) AS c3,
    add_months(d, 2) AS c4, add_months(d, a + 1) AS c5,
    to_char(dt) AS c6, to_char(dt, 'YYYY') AS c7,
    lengthb(s) AS c8,
    concat_operator_oracle(s, 'x') AS c9, lpad_oracle(s, 3) AS c10, substr_oracle(s, 1) AS c11
FROM t;
CREATE VIEW casts AS SELECT
    CAST(s AS CHAR(5) COLLATE utf8mb4_bin) AS c1,
    CONVERT(s, CHAR COLLATE utf8mb4_unicode_ci) AS c2,
    CAST(s AS CHAR(5) CHARACTER SET latin1 COLLATE latin1_bin) AS c3
FROM t;
CREATE VIEW negatives AS SELECT
    - -1 AS c1, - - -1 AS c2, - -0x41 AS c3, - -a AS c4, -(0) AS c5, -0.0 AS c6, -0e0 AS c7, -TRUE AS c8, a - -1 AS c9, - -'1' AS c10
FROM t;
