CREATE TABLE notes (id int PRIMARY KEY);
SET check_function_bodies = off;
CREATE FUNCTION is_even(n int) RETURNS boolean LANGUAGE sql AS $$ SELECT n = 0 OR is_odd(n - 1) $$;
CREATE FUNCTION is_odd(n int) RETURNS boolean LANGUAGE sql AS $$ SELECT n <> 0 AND is_even(n - 1) $$;
