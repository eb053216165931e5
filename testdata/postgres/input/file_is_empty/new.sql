CREATE TABLE orders (id int PRIMARY KEY, total numeric);
CREATE VIEW v AS SELECT id FROM orders;
