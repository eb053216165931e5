ALTER TABLE app.t ALTER COLUMN s DROP DEFAULT;
DROP VIEW app.v;
ALTER DOMAIN app.code DROP CONSTRAINT code_check;
DROP FUNCTION app.f(app.code, integer);
ALTER TYPE app.st RENAME TO st__old;

CREATE TYPE app.st AS ENUM (
    'on',
    'off'
);

SET check_function_bodies = off;

CREATE FUNCTION app.f(c app.code) RETURNS app.st
    LANGUAGE sql
    AS $$ SELECT 'on'::st $$;

RESET check_function_bodies;

ALTER TABLE app.t
    ALTER COLUMN c SET DEFAULT app.code('AB'),
    ALTER COLUMN s TYPE app.st USING s::text::app.st,
    ALTER COLUMN s SET DEFAULT 'on'::app.st;

DROP TYPE app.st__old;

ALTER TABLE app.t
    ALTER COLUMN u DROP DEFAULT,
    ALTER COLUMN u TYPE text,
    ALTER COLUMN u SET DEFAULT 'x'::app.code;

ALTER DOMAIN app.code ADD CONSTRAINT code_check CHECK (value ~ '^[A-Z]+$');

CREATE VIEW app.v AS
SELECT app.f(c), c::app.code AS cc, u::app.code
FROM app.t
WHERE s = 'off';
