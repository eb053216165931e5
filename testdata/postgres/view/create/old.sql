CREATE TABLE orders (id int PRIMARY KEY, customer text, total numeric, placed_at timestamptz);
