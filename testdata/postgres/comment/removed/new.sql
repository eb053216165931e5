CREATE TABLE orders (id int PRIMARY KEY, total numeric);
COMMENT ON TABLE orders IS 'all orders';
COMMENT ON TABLE orders IS NULL;
COMMENT ON COLUMN orders.total IS '';
