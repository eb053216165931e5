CREATE TABLE orders (id integer);
ALTER TABLE orders ADD note text DEFAULT 'open;
