CREATE TABLE orders (id int PRIMARY KEY, total numeric);
CREATE TABLE order_log (order_id int, line text);
ALTER TABLE order_log REPLICA IDENTITY FULL;
