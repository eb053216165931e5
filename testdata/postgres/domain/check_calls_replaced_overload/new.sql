CREATE FUNCTION ok(text, int DEFAULT 3) RETURNS bool IMMUTABLE LANGUAGE plpgsql AS 'begin return length($1) > $2; end';
CREATE DOMAIN dd AS text CONSTRAINT dd_ok CHECK (ok(VALUE));
CREATE TABLE t (a dd, b text CONSTRAINT b_ok CHECK (ok(b)), c dd[]);
