CREATE FUNCTION order_count(customer int) RETURNS integer LANGUAGE sql STABLE AS $$ SELECT 42 $$;
CREATE VIEW busy AS SELECT order_count(1) > 10 AS is_busy;
CREATE TABLE limits (id int PRIMARY KEY, n int DEFAULT order_count(0));
