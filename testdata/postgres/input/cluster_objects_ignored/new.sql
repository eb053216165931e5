CREATE TABLE orders (id int PRIMARY KEY);
ALTER ROLE app_owner SET search_path = public;
GRANT app_rw TO app_owner;
COMMENT ON ROLE app_owner IS 'the shop';
ALTER TABLE orders OWNER TO app_owner;
ALTER TABLE orders OWNER TO CURRENT_USER;
CREATE VIEW order_ids AS SELECT id FROM orders;
