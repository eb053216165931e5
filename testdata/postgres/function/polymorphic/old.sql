CREATE FUNCTION first_of(items anyarray) RETURNS anyelement LANGUAGE sql IMMUTABLE AS $$ SELECT items[1] $$;
