CREATE TABLE orders (id int PRIMARY KEY, customer_id int, total numeric);
CREATE TABLE customers (id int PRIMARY KEY, name text);
CREATE VIEW paid AS SELECT id, total FROM orders WHERE total > 0 ORDER BY total DESC;
CREATE VIEW joined AS SELECT o.id, name, total FROM orders o JOIN customers c ON c.id = customer_id;
CREATE VIEW starred AS SELECT * FROM orders;
