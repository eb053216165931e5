CREATE TABLE orders (id int PRIMARY KEY, status text, placed_at timestamptz);
ALTER TABLE orders ALTER COLUMN status SET STATISTICS 500;
