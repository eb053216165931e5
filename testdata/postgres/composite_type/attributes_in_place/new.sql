CREATE TYPE public.state AS ENUM ('open', 'closed');
CREATE TYPE public.parcel AS (id bigint, volume numeric(8,2), weight integer, state public.state, code text, at date);
COMMENT ON COLUMN public.parcel.volume IS 'in litres';
CREATE TYPE public.pair AS (b text, a integer);
CREATE FUNCTION public.heavy(public.parcel) RETURNS boolean LANGUAGE sql AS 'SELECT $1.weight > 100';
CREATE FUNCTION public.first_of(p public.pair) RETURNS integer LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT p.a; END;
CREATE FUNCTION public.second_of(p public.pair) RETURNS text LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT 'x'::text; END;
CREATE VIEW public.one_pair AS SELECT ROW('x', 1)::public.pair AS p;
