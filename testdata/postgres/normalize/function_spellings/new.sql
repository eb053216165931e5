CREATE FUNCTION f(IN a integer, IN b character varying DEFAULT 'x'::character varying, OUT r integer) RETURNS integer IMMUTABLE RETURNS NULL ON NULL INPUT LANGUAGE sql AS ' SELECT 1 ';
CREATE FUNCTION g(int) RETURNS SETOF integer ROWS 1000 AS $_$SELECT $1$_$ LANGUAGE sql;
CREATE FUNCTION h() RETURNS TABLE (x integer, y text) AS $h$BEGIN RETURN; END$h$ LANGUAGE plpgsql COST 100;
COMMENT ON FUNCTION f(a integer, b character varying, OUT r integer) IS 'one';
