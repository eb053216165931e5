CREATE TABLE orders (id INT PRIMARY KEY, customer INT, total DECIMAL(8,2));
CREATE VIEW old_orders AS SELECT id FROM orders WHERE id < 1000;
