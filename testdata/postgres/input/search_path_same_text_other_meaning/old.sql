CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE SEQUENCE a.numbers;
CREATE SEQUENCE b.numbers;
CREATE FUNCTION a.worth(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n + 1';
CREATE FUNCTION b.worth(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n + 2';
CREATE TABLE a.item (n integer NOT NULL);
CREATE TABLE b.item (n integer NOT NULL);

SET search_path = a;

CREATE TABLE public.list (
    id bigint DEFAULT nextval('numbers'),
    turn bigint DEFAULT nextval('a.numbers'::regclass),
    n integer,
    CONSTRAINT list_n_check CHECK (worth(n) > 0),
    CONSTRAINT list_turn_check CHECK (a.worth(n) > 0)
);
CREATE INDEX list_worth_idx ON public.list (worth(n));
CREATE VIEW public.total AS SELECT sum(n) AS n FROM item;
CREATE VIEW public.total_a AS SELECT sum(n) AS n FROM a.item;
