DROP VIEW app.c;
DROP VIEW app.e;
DROP VIEW app.f;
DROP VIEW app.g;
DROP FUNCTION app.fn();
DROP FUNCTION app.two(integer, text);
ALTER TYPE app.ty RENAME TO ty__old;

CREATE TYPE app.ty AS ENUM (
    'b'
);

DROP TYPE app.ty__old;

CREATE FUNCTION app.fn() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT 1::bigint$$;

CREATE FUNCTION app.two(a integer, b text) RETURNS bigint
    LANGUAGE sql
    AS $$SELECT 1::bigint$$;

CREATE SEQUENCE app.seq2;

CREATE VIEW app.c AS
SELECT 'app.ty'::regtype AS p, 'character varying'::regtype AS v;

CREATE VIEW app.e AS
SELECT 'app.ty[]'::regtype AS p;

CREATE VIEW app.f AS
SELECT 'app.fn'::regproc AS p;

CREATE VIEW app.g AS
SELECT 'app.two(integer,text)'::regprocedure AS p, 'lower(text)'::regprocedure AS l;

CREATE OR REPLACE VIEW app.v AS
SELECT
    'app.t'::regclass AS r, 'app.seq2'::regclass AS q, 'now'::regproc AS n,
    'integer'::regtype AS y;

DROP SEQUENCE app.seq;
