CREATE FUNCTION price_sql() RETURNS text LANGUAGE sql AS 'SELECT ''it''''s $5''::text';
CREATE FUNCTION nested() RETURNS text LANGUAGE plpgsql AS $body$ BEGIN RETURN $$dollar$$; END $body$;
