CREATE TABLE products (id int PRIMARY KEY, name text);
INSERT INTO products VALUES (1, 'Tea; green'), (2, 'Cof''fee');
INSERT INTO products (id, name) VALUES (3, $$Juice; $1$$);
