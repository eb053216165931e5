DROP FUNCTION public.label(integer[], text[]);

CREATE OR REPLACE FUNCTION public.label(id bigint) RETURNS text
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT '#' || id $$;
CREATE FUNCTION public.label(id integer) RETURNS text
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT '#' || id $$;
