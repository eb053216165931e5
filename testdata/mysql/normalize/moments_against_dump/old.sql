CREATE TABLE t (a INT, b INT, s VARCHAR(50), d DATE, dt DATETIME, tm TIME);
CREATE VIEW literals AS SELECT
    DATE '20-1-2' AS c1,
    DATE '20200102' AS c2,
    DATE '2020/1/2' AS c3,
    DATE '69-1-1' AS c4,
    TIMESTAMP '2020-1-2 3:4' AS c5,
    TIMESTAMP '20200102030405' AS c6,
    TIMESTAMP '2020-01-02T03:04:05.120' AS c7,
    TIMESTAMP '200102030405.' AS c8,
    TIME '10' AS c9,
    TIME '1 10:00' AS c10,
    TIME '101112' AS c11,
    TIME '-1:2:3' AS c12,
    TIME '100:00:00' AS c13,
    TIME '1.5' AS c14,
    _utf8mb4 x'c3a4' AS c15,
    _utf8mb4 0x0a41 AS c16;
CREATE VIEW clocks AS SELECT
    now(0) AS c1, curtime(0) AS c2, utc_time(0) AS c3, utc_timestamp(0) AS c4, sysdate(0) AS c5, localtime(0) AS c6, now(1) AS c7,
    CAST(s AS DATETIME(0)) AS c8, CONVERT(s, TIME(0)) AS c9
FROM t;
CREATE VIEW weights AS SELECT weight_string(s) AS c1, weight_string(s AS CHAR(3)) AS c2, weight_string(s AS BINARY(4)) AS c3 FROM t;
