CREATE TABLE customers (id int PRIMARY KEY, name text);
CREATE VIEW all_customers AS SELECT * FROM customers;
