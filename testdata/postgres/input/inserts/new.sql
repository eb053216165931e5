CREATE TABLE products (id int PRIMARY KEY, name varchar(50), price numeric DEFAULT 0);
INSERT INTO products VALUES (1, 'Tea; green', 1.5);
INSERT INTO products SELECT n, 'Item ' || n FROM generate_series(2, 5) AS n ON CONFLICT DO NOTHING;
UPDATE products SET price = 2 WHERE id > 3;
DELETE FROM products WHERE id = 5;
