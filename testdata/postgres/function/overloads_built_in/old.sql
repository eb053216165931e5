CREATE FUNCTION sum_sfunc(point, point) RETURNS point LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE AGGREGATE sum(point) (sfunc = sum_sfunc, stype = point, initcond = '(0,0)');
CREATE FUNCTION lower(int) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT ''n''::text';
CREATE FUNCTION round(text) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE TABLE t (id int, p point, CHECK (round(lower(id)) > 0));
CREATE VIEW v AS SELECT sum(p) AS s, lower(id) AS l, lower('X') AS x FROM t GROUP BY id;
