SET sql_mode = ORACLE;
CREATE TABLE t (
  id INT, name VARCHAR2(20),
  label VARCHAR2(40) AS (SUBSTR(name, 1, 2) || '-' || id) PERSISTENT,
  d VARCHAR2(20) DEFAULT ('a' || 'b'),
  trimmed VARCHAR2(9) DEFAULT TRIM('x '),
  len INT AS (LENGTH(name)),
  CHECK (LENGTHB(name) > 2),
  CHECK (id + 1 || name <> 'x')
);
CREATE VIEW calls AS SELECT 1 AS a;
CREATE VIEW few AS SELECT UNIQUE name FROM t WHERE ROWNUM < 3;
SET sql_mode = DEFAULT;
CREATE VIEW outside AS SELECT oracle_schema.CONCAT(name, 'y') a, trim_oracle(TRAILING FROM name) b,
  `name` || 'x' c, concat(name, 'x') d FROM t;
