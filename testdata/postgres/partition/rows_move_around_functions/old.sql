-- The old table holds on to functions that must go before the new ones come.
CREATE FUNCTION public.is_day(d date) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT d IS NOT NULL';
CREATE FUNCTION public.author(prefix text) RETURNS text LANGUAGE sql AS 'SELECT prefix || ''nobody''';
CREATE TABLE public.logs (
    at date CONSTRAINT at_day CHECK (public.is_day(at)),
    author text DEFAULT public.author('by '),
    line text
);
