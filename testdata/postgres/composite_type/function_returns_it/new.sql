CREATE TYPE totals AS (orders bigint, revenue numeric, average numeric);
CREATE TABLE orders (id int PRIMARY KEY, total numeric);
CREATE FUNCTION order_totals() RETURNS totals LANGUAGE sql STABLE AS $$ SELECT count(*), sum(total), avg(total) FROM orders $$;
