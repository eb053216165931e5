CREATE FUNCTION ok(text) RETURNS bool IMMUTABLE LANGUAGE plpgsql AS 'begin return $1 is not null; end';
CREATE DOMAIN dd AS text CONSTRAINT dd_ok CHECK (ok(VALUE));
CREATE TABLE t (a dd, b text CONSTRAINT b_ok CHECK (ok(b)), c dd[]);
