CREATE TABLE orders (id INT PRIMARY KEY, customer INT, total DECIMAL(8,2));
CREATE VIEW big_orders AS SELECT o.id, o.total AS amount FROM orders o WHERE o.total > 1000 ORDER BY o.total DESC LIMIT 10;
