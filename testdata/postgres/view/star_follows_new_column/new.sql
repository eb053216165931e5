CREATE TABLE customers (id int PRIMARY KEY, name text, vip boolean NOT NULL DEFAULT false);
CREATE VIEW all_customers AS SELECT * FROM customers;
