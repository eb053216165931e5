DROP FUNCTION public.label(integer);

CREATE OR REPLACE FUNCTION public.label(id bigint) RETURNS text
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT 'No. ' || id $$;
CREATE FUNCTION public.label(ids integer[], VARIADIC sep text[]) RETURNS text
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT array_to_string(ids, sep[1]) $$;
