CREATE OR REPLACE FUNCTION public.nested() RETURNS text
    LANGUAGE plpgsql
    AS $_1$ BEGIN RETURN $$dollar$$ || $_$more$_$ || '$function$'; END $_1$;

CREATE OR REPLACE FUNCTION public.price_sql() RETURNS text
    LANGUAGE sql
    AS $_1$SELECT 'it''s $$6$$ $_$'::text$_1$;
