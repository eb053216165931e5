-- No column holds values of these types: their attributes change in place, and come in their order.
CREATE TYPE public.state AS ENUM ('open', 'closed', 'lost');
CREATE TYPE public.parcel AS (id integer, weight integer, state public.state);
CREATE TYPE public.pair AS (a integer, b text);
CREATE FUNCTION public.heavy(public.parcel) RETURNS boolean LANGUAGE sql AS 'SELECT $1.weight > 100';
CREATE FUNCTION public.first_of(p public.pair) RETURNS integer LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT p.a; END;
CREATE FUNCTION public.second_of(p public.pair) RETURNS text LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT 'x'::text; END;
-- A row that is made of the attributes as they were.
CREATE VIEW public.one_pair AS SELECT ROW(1, 'x')::public.pair AS p;
