CREATE TABLE t (a INT, n DECIMAL(10,2), f DOUBLE, s VARCHAR(20), d DATE, dt DATETIME, t3 TIME(3), t6 DATETIME(6));
CREATE VIEW of_columns AS SELECT
    time(dt) AS c1, time(t6) AS c2, timestamp(d) AS c3, timestamp(t3) AS c4, time(s) AS c5, time(a) AS c6, timestamp(n) AS c7, time(f) AS c8
FROM t;
CREATE VIEW of_expressions AS SELECT
    time(now(2)) AS c1,
    time(dt + INTERVAL 1 DAY) AS c2,
    time(dt + INTERVAL 1 MICROSECOND) AS c3,
    timestamp(coalesce(dt, t6)) AS c4,
    timestamp(if(a, dt, d)) AS c5,
    time(CASE WHEN a THEN dt WHEN n THEN t3 END) AS c6,
    time(max(t3)) AS c7,
    time(CAST(s AS DATETIME(3))) AS c8,
    time(concat(s, 'x')) AS c9,
    time(addtime(t3, '1:00')) AS c10,
    timestamp(from_unixtime(n)) AS c11
FROM t;
CREATE VIEW of_literals AS SELECT time('10:00') AS c1, time('10:00:00.5') AS c2, timestamp(20200101) AS c3, time(101112.5) AS c4, time(TIME'10:00:00.25') AS c5;
CREATE VIEW compared AS SELECT a FROM t WHERE time(dt) > '10:00' AND timestamp(d, t3) < t6;
