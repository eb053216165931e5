CREATE TABLE orders (id int PRIMARY KEY, customer_id int, total numeric, status text);
CREATE INDEX orders_customer ON orders (customer_id);
CREATE UNIQUE INDEX orders_id_total ON orders (id) INCLUDE (total);
