CREATE TYPE ver AS (maj int, min int);
CREATE FUNCTION ver_cmp(ver, ver) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT CASE WHEN $1.maj <> $2.maj THEN $1.maj - $2.maj ELSE $1.min - $2.min END';
CREATE FUNCTION ver_hash(ver) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT $1.maj * 31 + $1.min';
CREATE TABLE rel (v ver, n text);
