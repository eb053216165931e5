CREATE SCHEMA app; SET search_path = app, public;
CREATE DOMAIN code AS text CHECK (VALUE ~ '^[A-Z]+$');
CREATE TYPE st AS ENUM ('on', 'off');
CREATE TABLE t (c code DEFAULT code('AB'), s st DEFAULT st 'on', u text DEFAULT 'x'::code);
CREATE FUNCTION f(c code) RETURNS st LANGUAGE sql AS $$ SELECT 'on'::st $$;
CREATE VIEW v AS SELECT f(c), c::code AS cc, CAST(u AS code) FROM t WHERE s = 'off';
