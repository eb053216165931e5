CREATE FUNCTION public.is_day(the_day date) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT the_day IS NOT NULL';
CREATE FUNCTION public.author(before text) RETURNS text LANGUAGE sql AS 'SELECT before || ''nobody''';
CREATE TABLE public.logs (
    at date CONSTRAINT at_day CHECK (public.is_day(at)),
    author text DEFAULT public.author('by '),
    line text
) PARTITION BY RANGE (at);
CREATE TABLE public.logs_all PARTITION OF public.logs DEFAULT;
