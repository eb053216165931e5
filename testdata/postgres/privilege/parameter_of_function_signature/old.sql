CREATE FUNCTION price(sku text, at timestamp with time zone, qty numeric(10,2) DEFAULT 1) RETURNS numeric LANGUAGE sql AS 'SELECT 1.0';
