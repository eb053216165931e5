DROP FUNCTION public.largest(numeric[]);
DROP FUNCTION public.split_name(text);

CREATE FUNCTION public.split_name(INOUT name text, OUT first text) RETURNS record
    LANGUAGE sql
    AS $$ SELECT name, split_part(name, ' ', 1) $$;
