CREATE TABLE u (id INT NOT NULL, PRIMARY KEY (id));
CREATE TABLE t (
  a INT DEFAULT NULL, b INT DEFAULT NULL, c INT DEFAULT NULL, d TINYINT(1) DEFAULT '1',
  UNIQUE KEY b (b), UNIQUE KEY a_3 (a), KEY a (a), KEY a_2 (a, b), KEY functional_index ((b + 1)), KEY c (c),
  CONSTRAINT t_ibfk_1 FOREIGN KEY (c) REFERENCES u (id), CONSTRAINT named FOREIGN KEY (a) REFERENCES u (id),
  CONSTRAINT t_chk_1 CHECK ((a > 0)), CONSTRAINT t_chk_2 CHECK (((0 = b) and (0 <> c)))
);
CREATE VIEW v AS select x.a AS a, x.b AS b, x.c AS c, x.d AS d, u.id AS id, (x.a + 1) AS `a + 1` from (t x join u on ((x.c = u.id))) where (0 = x.a) order by x.b;
CREATE VIEW w (p, q) AS select t.a AS z, u.id AS id from (u left join t on ((t.a = u.id))) group by z order by z;
