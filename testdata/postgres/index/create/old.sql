CREATE TABLE orders (id int PRIMARY KEY, customer_id int, status text, placed_at timestamptz);
CREATE INDEX orders_status ON orders (status);
