CREATE TABLE orders (id integer);
CREATE FUNCTION paid() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM payments';
CREATE FUNCTION due() RETURNS integer LANGUAGE sql AS 'SELECT days_due(id, 30) FROM orders';
CREATE FUNCTION first_state() RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    s state;
BEGIN
    RETURN s;
END $$;
-- What PL/pgSQL names otherwise counts when it runs, and what isn't checked may come later.
CREATE FUNCTION pay() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO payments SELECT id FROM orders;
END $$;
CREATE FUNCTION any_paid(x anyelement) RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM payments';
SET check_function_bodies = off;
CREATE FUNCTION unpaid() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM payments';
