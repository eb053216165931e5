CREATE TABLE orders (id int PRIMARY KEY, customer text, total numeric);
CREATE VIEW v1 (a, b) AS SELECT id, total FROM orders;
CREATE VIEW v2 AS SELECT DISTINCT o.customer c FROM orders AS o INNER JOIN (VALUES (1), (2)) AS x(n) ON x.n = o.id LEFT OUTER JOIN orders p USING (id);
CREATE VIEW v3 AS SELECT * FROM v1 WHERE (a, b) = (1, 2) ORDER BY 2 ASC LIMIT 5;
CREATE VIEW v4 AS TABLE v1;
