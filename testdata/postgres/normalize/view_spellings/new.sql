CREATE TABLE orders (id int PRIMARY KEY, customer text, total numeric);
CREATE VIEW v1 AS SELECT id AS a, total AS b FROM orders;
CREATE VIEW v2 AS
 SELECT DISTINCT o.customer AS c
   FROM ((public.orders o
     JOIN ( VALUES (1), (2)) x(n) ON ((x.n = o.id)))
     LEFT JOIN public.orders p USING (id));
CREATE VIEW v3 AS SELECT v1.a, v1.b FROM v1 WHERE ((v1.a = 1) AND (v1.b = (2)::numeric)) ORDER BY v1.b LIMIT 5;
CREATE VIEW v4 AS SELECT a, b FROM v1;
