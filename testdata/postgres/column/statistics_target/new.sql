CREATE TABLE orders (id int PRIMARY KEY, status text, placed_at timestamptz);
ALTER TABLE orders ALTER COLUMN status SET STATISTICS 1000;
ALTER TABLE orders ALTER COLUMN placed_at SET STATISTICS 0;
