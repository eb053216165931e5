CREATE FUNCTION split_name(INOUT name text, OUT first text) LANGUAGE sql AS $$ SELECT name, split_part(name, ' ', 1) $$;
