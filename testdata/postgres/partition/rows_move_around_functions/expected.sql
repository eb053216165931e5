ALTER TABLE public.logs ALTER COLUMN author DROP DEFAULT;
ALTER TABLE public.logs DROP CONSTRAINT at_day;
DROP FUNCTION public.author(text);
DROP FUNCTION public.is_day(date);
ALTER TABLE public.logs RENAME TO logs__old;

CREATE FUNCTION public.author(before text) RETURNS text
    LANGUAGE sql
    AS $$SELECT before || 'nobody'$$;

CREATE FUNCTION public.is_day(the_day date) RETURNS boolean
    LANGUAGE sql
    IMMUTABLE
    AS $$SELECT the_day IS NOT NULL$$;

CREATE TABLE public.logs (
    at date,
    author text DEFAULT public.author('by '),
    line text,
    CONSTRAINT at_day CHECK (public.is_day(at))
)
PARTITION BY RANGE (at);

CREATE TABLE public.logs_all (
    at date,
    author text DEFAULT public.author('by '),
    line text,
    CONSTRAINT at_day CHECK (public.is_day(at))
);
ALTER TABLE ONLY public.logs ATTACH PARTITION public.logs_all DEFAULT;

INSERT INTO public.logs (at, author, line)
SELECT at, author, line
FROM ONLY public.logs__old;

DROP TABLE public.logs__old;
