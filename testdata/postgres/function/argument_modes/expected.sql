DROP FUNCTION public.split_name(text);

CREATE FUNCTION public.largest(VARIADIC numbers numeric[] DEFAULT '{}') RETURNS numeric
    LANGUAGE sql
    AS $$ SELECT max(n) FROM unnest(numbers) AS n $$;

CREATE FUNCTION public.split_name(INOUT name text, OUT first text, OUT last text) RETURNS record
    LANGUAGE sql
    AS $$ SELECT name, split_part(name, ' ', 1), split_part(name, ' ', 2) $$;
