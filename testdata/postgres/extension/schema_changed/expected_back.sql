DROP FUNCTION public.is_word(extensions.citext);

ALTER EXTENSION citext SET SCHEMA public;

CREATE FUNCTION public.is_word(w public.citext) RETURNS boolean
    LANGUAGE sql
    AS $$SELECT true$$;

ALTER TABLE public.words ALTER COLUMN other TYPE text COLLATE "C";
