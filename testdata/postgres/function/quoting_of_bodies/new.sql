CREATE FUNCTION price_sql() RETURNS text LANGUAGE sql AS 'SELECT ''it''''s $$6$$ $_$''::text';
CREATE FUNCTION nested() RETURNS text LANGUAGE plpgsql AS $body$ BEGIN RETURN $$dollar$$ || $_$more$_$ || '$function$'; END $body$;
