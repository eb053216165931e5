CREATE TABLE orders (id int PRIMARY KEY, total numeric);
CREATE VIEW totals AS SELECT id, total FROM orders;
