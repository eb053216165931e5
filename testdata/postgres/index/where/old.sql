CREATE TABLE orders (id int PRIMARY KEY, status text, paid_at timestamptz);
CREATE INDEX orders_open ON orders (id) WHERE status = 'open';
