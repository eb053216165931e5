CREATE TABLE orders (id int PRIMARY KEY, total numeric);
CREATE VIEW small_orders WITH (security_barrier = true) AS SELECT id, total FROM orders WHERE total < 10;
CREATE VIEW mid_orders AS SELECT id, total FROM orders WHERE total < 100 WITH LOCAL CHECK OPTION;
