CREATE FUNCTION price(sku text, at timestamp with time zone, qty numeric(10,2) DEFAULT 1) RETURNS numeric LANGUAGE sql AS 'SELECT 1.0';
REVOKE ALL ON FUNCTION price FROM PUBLIC;
GRANT EXECUTE ON FUNCTION price(text, timestamptz, decimal) TO app_rw;
