CREATE TABLE t (id INT PRIMARY KEY, a INT, b INT, c DOUBLE, n DECIMAL(10,2), s VARCHAR(50), s2 VARCHAR(20) NOT NULL DEFAULT 'x', x TEXT, d DATETIME, dd DATE, tt TIME, ts TIMESTAMP NULL, y YEAR, j JSON, bi BIT(4), e ENUM('a','b'), st SET('p','q'), bl BLOB, KEY ka (a), KEY kb (b), FULLTEXT KEY ft (s), FULLTEXT KEY ft2 (x), u INT UNSIGNED);
CREATE TABLE u (id INT PRIMARY KEY, a INT, name VARCHAR(30), t_id INT);
CREATE FUNCTION twice(n INT) RETURNS INT DETERMINISTIC NO SQL RETURN n * 2;
CREATE FUNCTION Camel() RETURNS INT DETERMINISTIC NO SQL RETURN 2;
CREATE VIEW aggregates AS SELECT
    count(*) AS c1,
    count(all a) AS c2,
    count(1) AS c3,
    count(distinct a, b) AS c4,
    sum(all a) AS c5,
    max(distinct a) AS c6,
    bit_xor(a) AS c7,
    std(a) AS c8,
    stddev_pop(a) AS c9,
    var_pop(a) AS c10,
    json_arrayagg(s) AS c11,
    json_objectagg(s, a) AS c12,
    group_concat(a order by b) AS c13,
    group_concat(distinct s, a order by b desc, 1 separator '|') AS c14,
    group_concat(a separator '') AS c15,
    group_concat(a separator ',') AS c16,
    group_concat(a order by b asc separator ',') AS c17
FROM t;
CREATE VIEW conditions_1 AS
SELECT id FROM t WHERE match (s) against ('+x' in boolean mode)
UNION ALL SELECT id FROM t WHERE a
UNION ALL SELECT id FROM t WHERE not a
UNION ALL SELECT id FROM t WHERE a = 1 and (b = 2 or c)
UNION ALL SELECT id FROM t WHERE a = 1 and b = 2 and c = 3 or not (a = 2)
UNION ALL SELECT id FROM t WHERE exists (select 1 from u where u.t_id = t.id)
UNION ALL SELECT id FROM t WHERE not exists (select * from u where u.t_id = t.id)
UNION ALL SELECT id FROM t WHERE id in (select t_id from u)
UNION ALL SELECT id FROM t WHERE id not in (select t_id from u)
UNION ALL SELECT id FROM t WHERE id = (select max(t_id) from u)
UNION ALL SELECT id FROM t WHERE id = any (select t_id from u)
UNION ALL SELECT id FROM t WHERE id <> all (select t_id from u)
UNION ALL SELECT id FROM t WHERE id > all (select t_id from u where a = t.a)
UNION ALL SELECT id FROM t WHERE (a, b) in (select id, a from u)
UNION ALL SELECT id FROM t WHERE a = 1 or 1;
CREATE VIEW conditions_2 AS
SELECT id FROM t WHERE 1
UNION ALL SELECT id FROM t WHERE true
UNION ALL SELECT id FROM t WHERE false
UNION ALL SELECT id FROM t WHERE null
UNION ALL SELECT id FROM t WHERE s
UNION ALL SELECT id FROM t WHERE a is true
UNION ALL SELECT id FROM t WHERE a between 1 and 2 or b not between 3 and 4
UNION ALL SELECT id FROM t WHERE d >= now() - interval 1 day
UNION ALL SELECT id FROM t WHERE date(d) = current_date
UNION ALL SELECT id FROM t WHERE s = 'x' and 1 = 1
UNION ALL SELECT id FROM t WHERE if(a, b, c)
UNION ALL SELECT id FROM t WHERE ifnull(a, 0)
UNION ALL SELECT id FROM t WHERE twice(a)
UNION ALL SELECT id FROM t WHERE twice(a) = 2 and camel()
UNION ALL SELECT id FROM t WHERE a in (1) and b in (1,2) and s in ('a');
CREATE VIEW conditions_3 AS
SELECT id FROM t WHERE a & 1
UNION ALL SELECT id FROM t WHERE a & 1 = 1
UNION ALL SELECT id FROM t WHERE (a & 1) = 1 and not b & 2
UNION ALL SELECT id FROM t WHERE case when a then b else c end
UNION ALL SELECT id FROM t WHERE json_valid(s)
UNION ALL SELECT id FROM t WHERE coalesce(a, b) and not coalesce(b, 1)
UNION ALL SELECT id FROM t WHERE a + 1
UNION ALL SELECT id FROM t WHERE not (a + 1)
UNION ALL SELECT id FROM t WHERE a & 1 and b
UNION ALL SELECT id FROM t WHERE not a & 1 and b
UNION ALL SELECT id FROM t WHERE not twice(a)
UNION ALL SELECT id FROM t WHERE not twice(a) and a
UNION ALL SELECT id FROM t WHERE twice(a) or not abs(b)
UNION ALL SELECT id FROM t WHERE a <> 0 and twice(a) <> 0
UNION ALL SELECT id FROM t WHERE 0 <> a;
CREATE VIEW conditions_4 AS
SELECT id FROM t WHERE 0 = a and b
UNION ALL SELECT id FROM t WHERE a = 0 or b <> 0
UNION ALL SELECT id FROM t WHERE not (a = 0) and b
UNION ALL SELECT id FROM t WHERE s and d and dd and tt and ts
UNION ALL SELECT id FROM t WHERE not s or not d or not dd
UNION ALL SELECT id FROM t WHERE n and not n and c
UNION ALL SELECT id FROM t WHERE y and not y
UNION ALL SELECT id FROM t WHERE bi and not bi and bl and j
UNION ALL SELECT id FROM t WHERE (select max(a) from u) and b
UNION ALL SELECT id FROM t WHERE not (select max(a) from u) and b
UNION ALL SELECT id FROM t WHERE case when a then b else c end and a
UNION ALL SELECT id FROM t WHERE not case when a then b else c end
UNION ALL SELECT id FROM t WHERE if(a, b, c) and not if(a, b, c)
UNION ALL SELECT id FROM t WHERE a is true and (a+1) is false and twice(a) is not true
UNION ALL SELECT id FROM t WHERE a xor b xor twice(a);
CREATE VIEW conditions_5 AS
SELECT id FROM t WHERE not (a xor twice(a))
UNION ALL SELECT id FROM t WHERE not not a
UNION ALL SELECT id FROM t WHERE not not (a and b)
UNION ALL SELECT id FROM t WHERE 5 and a
UNION ALL SELECT id FROM t WHERE not 5
UNION ALL SELECT id FROM t WHERE 'x' and a
UNION ALL SELECT id FROM t WHERE null and a
UNION ALL SELECT id FROM t WHERE true and a
UNION ALL SELECT id FROM t WHERE a and 1
UNION ALL SELECT id FROM t WHERE a or 0
UNION ALL SELECT id FROM t WHERE a > 1 and 1 = 1
UNION ALL SELECT id FROM t WHERE (a and b) = 1
UNION ALL SELECT id FROM t WHERE (a or b) is null
UNION ALL SELECT id FROM t WHERE -a and -1
UNION ALL SELECT id FROM t WHERE cast(a as signed) and not cast(s as char);
CREATE VIEW conditions_6 AS
SELECT id FROM t WHERE now() and not now();
