CREATE TYPE point3 AS (x int, y int, z text);
CREATE TABLE marks (
    pos int, label varchar(8), code char(3), spots int[],
    CONSTRAINT ordered CHECK (code < 'x' COLLATE "C" AND label::varchar COLLATE "C" > 'a'::varchar),
    CONSTRAINT known CHECK (spots IN ('{1,2}', ARRAY[pos, 3], '{}')),
    CONSTRAINT moved CHECK (ROW(pos, 1, label)::point3 IS DISTINCT FROM ROW(0, pos, 'x')::point3)
);
CREATE VIEW places AS
    SELECT rank('x') WITHIN GROUP (ORDER BY label) AS r, rank(1, 2.5) WITHIN GROUP (ORDER BY pos, pos) AS r2,
        count(DISTINCT 'x') AS n, (SELECT NULLIF(1, 2) UNION SELECT 3)
    FROM marks;
CREATE FUNCTION records() RETURNS SETOF record LANGUAGE sql AS 'SELECT 1, ''a''';
CREATE VIEW listed AS SELECT r.b FROM records() AS r (a int, b text COLLATE "C");
