CREATE TABLE t (j JSON, a VARCHAR(20) AS (j->>'$.a'), b INT AS (j->'$.b') STORED, KEY f ((CAST(j->>'$.c' AS CHAR(20)))), CHECK (j->'$.d' > 0), CHECK (1 MEMBER OF (j->'$.e')));
