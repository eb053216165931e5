DROP VIEW app.v;
ALTER DOMAIN app.code DROP CONSTRAINT code_check;
DROP FUNCTION app.f(app.code);

-- A new value can't be used in the transaction that adds it: commit before going on.
ALTER TYPE app.st ADD VALUE 'mid';

SET check_function_bodies = off;

CREATE FUNCTION app.f(c app.code, d integer DEFAULT 1) RETURNS app.st
    LANGUAGE sql
    AS $$ SELECT 'off'::st $$;

RESET check_function_bodies;

ALTER TABLE app.t
    ALTER COLUMN c SET DEFAULT 'AC',
    ALTER COLUMN s SET DEFAULT 'off'::app.st,
    ALTER COLUMN u DROP DEFAULT,
    ALTER COLUMN u TYPE character varying,
    ALTER COLUMN u SET DEFAULT 'y'::app.code;

ALTER DOMAIN app.code ADD CONSTRAINT code_check CHECK (value ~ '^[A-Z0-9]+$');

CREATE VIEW app.v AS
SELECT app.f(c), c::app.code AS cc, u::app.code
FROM app.t
WHERE s = 'on';
