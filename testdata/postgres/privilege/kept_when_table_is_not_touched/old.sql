-- same grants in another order and spelling on the table; one new grant on the view
CREATE TABLE orders (id int PRIMARY KEY);
CREATE VIEW order_ids AS SELECT id FROM orders;
GRANT SELECT, INSERT, UPDATE ON orders TO app_rw, reporting;
