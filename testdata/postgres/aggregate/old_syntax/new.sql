CREATE FUNCTION join_step(text, text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT $1 || ',' || $2 $$;
CREATE AGGREGATE join_all (BASETYPE = text, SFUNC = join_step, STYPE = text, INITCOND = '');
