CREATE TABLE orders (id int PRIMARY KEY, customer_id int, status text, placed_at timestamptz);
CREATE INDEX ON orders (customer_id, placed_at DESC);
CREATE INDEX IF NOT EXISTS orders_placed_brin ON orders USING brin (placed_at);
