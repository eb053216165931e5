CREATE OR REPLACE FUNCTION public.nested() RETURNS text
    LANGUAGE plpgsql
    AS $_$ BEGIN RETURN $$dollar$$; END $_$;

CREATE OR REPLACE FUNCTION public.price_sql() RETURNS text
    LANGUAGE sql
    AS $$SELECT 'it''s $5'::text$$;
