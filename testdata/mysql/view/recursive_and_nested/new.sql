CREATE TABLE cat (id INT PRIMARY KEY, parent INT, name VARCHAR(20));
CREATE VIEW tree AS WITH RECURSIVE up (id, depth) AS (SELECT id, 0 FROM cat WHERE parent IS NULL UNION ALL SELECT c.id, u.depth + 1 FROM cat c JOIN up u ON c.parent = u.id) SELECT id, depth FROM up;
CREATE VIEW nested AS SELECT d.n FROM (SELECT x.n FROM (SELECT COUNT(*) AS n, parent FROM cat GROUP BY parent) x WHERE x.n > 1) d;
CREATE VIEW cross_joined AS SELECT a.id AS a_id, b.id AS b_id FROM cat a CROSS JOIN cat b INNER JOIN cat c ON c.id = a.id AND c.parent = b.parent STRAIGHT_JOIN cat d;
CREATE VIEW excepted AS (SELECT id FROM cat) EXCEPT (SELECT parent FROM cat);
CREATE VIEW no_table AS SELECT 1 + 1 AS two, 'x' AS letter;
