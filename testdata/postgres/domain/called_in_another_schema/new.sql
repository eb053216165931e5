CREATE SCHEMA app; SET search_path = app, public;
CREATE DOMAIN code AS text CHECK (VALUE ~ '^[A-Z0-9]+$');
CREATE TYPE st AS ENUM ('on', 'off', 'mid');
CREATE TABLE t (c code DEFAULT 'AC', s st DEFAULT st 'off', u varchar DEFAULT 'y'::code);
CREATE FUNCTION f(c code, d int DEFAULT 1) RETURNS st LANGUAGE sql AS $$ SELECT 'off'::st $$;
CREATE VIEW v AS SELECT f(c), c::code AS cc, CAST(u AS code) FROM t WHERE s = 'on';
