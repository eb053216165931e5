DROP VIEW public.one_pair;
DROP FUNCTION public.first_of(public.pair);
ALTER TYPE public.pair DROP ATTRIBUTE a;
ALTER TYPE public.parcel
    DROP ATTRIBUTE state,
    DROP ATTRIBUTE weight;
ALTER TYPE public.state RENAME TO state__old;

CREATE TYPE public.state AS ENUM (
    'open',
    'closed'
);

DROP TYPE public.state__old;

ALTER TYPE public.pair ADD ATTRIBUTE a integer;

ALTER TYPE public.parcel
    ALTER ATTRIBUTE id TYPE bigint,
    ADD ATTRIBUTE volume numeric(8,2),
    ADD ATTRIBUTE weight integer,
    ADD ATTRIBUTE state public.state,
    ADD ATTRIBUTE code text,
    ADD ATTRIBUTE at date;
COMMENT ON COLUMN public.parcel.volume IS 'in litres';

CREATE FUNCTION public.first_of(p public.pair) RETURNS integer
    LANGUAGE sql
    IMMUTABLE
    BEGIN ATOMIC
        SELECT p.a;
    END;

CREATE VIEW public.one_pair AS
SELECT ROW('x', 1)::public.pair AS p;
