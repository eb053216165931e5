DROP VIEW public.one_pair;
ALTER TYPE public.pair DROP ATTRIBUTE b;
ALTER TYPE public.parcel
    DROP ATTRIBUTE at,
    DROP ATTRIBUTE code,
    DROP ATTRIBUTE volume;

ALTER TYPE public.state ADD VALUE 'lost';

ALTER TYPE public.pair ADD ATTRIBUTE b text;

ALTER TYPE public.parcel ALTER ATTRIBUTE id TYPE integer;

CREATE VIEW public.one_pair AS
SELECT ROW(1, 'x')::public.pair AS p;
