SET sql_mode = ORACLE;
CREATE TABLE t (
  id INT, name VARCHAR2(20),
  label VARCHAR2(40) AS (SUBSTR(name, 0, 2) || '-' || id) PERSISTENT,
  d VARCHAR2(20) DEFAULT ('a' || 'b'),
  trimmed VARCHAR2(9) DEFAULT TRIM('x '),
  len INT AS (LENGTH(name)),
  CHECK (LENGTH(name) > 2),
  CHECK (id + 1 || name <> 'x')
);
CREATE VIEW calls AS SELECT LENGTHB(name) a, RPAD(name, 2, 'x') b, RTRIM(name) c, TRIM(BOTH 'x' FROM name) d,
  TRIM(LEADING FROM name) e, SUBSTR(name FROM 2) f, MID(name, 2, 1) g, REGEXP_REPLACE(name, 'a', 'b') h,
  CONCAT('a', NULL) i, name || 'x' || id j, DECODE(id, 1, 'one', 'more') k, ADD_MONTHS(SYSDATE, 1) l,
  REPLACE(name, 'a', '') m, id + 1 || name n, mariadb_schema.CONCAT(name, 'x') o, `name` || "name" p FROM t;
CREATE VIEW "minus" AS SELECT name FROM t MINUS SELECT label FROM t;
CREATE VIEW few AS SELECT UNIQUE name FROM t WHERE ROWNUM < 3;
SET sql_mode = DEFAULT;
CREATE VIEW outside AS SELECT oracle_schema.CONCAT(name, 'y') a, trim_oracle(TRAILING FROM name) b,
  `name` || 'x' c, concat(name, 'x') d FROM t;
