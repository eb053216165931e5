CREATE FUNCTION split_name(INOUT name text, OUT first text, OUT last text) LANGUAGE sql AS $$ SELECT name, split_part(name, ' ', 1), split_part(name, ' ', 2) $$;
CREATE FUNCTION largest(VARIADIC numbers numeric[] DEFAULT '{}') RETURNS numeric LANGUAGE sql AS $$ SELECT max(n) FROM unnest(numbers) AS n $$;
