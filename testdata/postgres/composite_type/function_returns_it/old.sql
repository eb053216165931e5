CREATE TYPE totals AS (orders bigint, revenue numeric);
CREATE TABLE orders (id int PRIMARY KEY, total numeric);
CREATE FUNCTION order_totals() RETURNS totals LANGUAGE sql STABLE AS $$ SELECT count(*), sum(total) FROM orders $$;
