DROP FUNCTION public.is_word(public.citext);

ALTER EXTENSION citext SET SCHEMA extensions;

CREATE FUNCTION public.is_word(w extensions.citext) RETURNS boolean
    LANGUAGE sql
    AS $$SELECT true$$;

ALTER TABLE public.words ALTER COLUMN other TYPE text;
