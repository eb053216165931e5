CREATE SCHEMA archive;
CREATE TABLE orders (id int PRIMARY KEY, placed_on date NOT NULL);
CREATE TABLE archive.orders (id int PRIMARY KEY, placed_on date NOT NULL, archived_at timestamptz);
CREATE INDEX orders_placed_on_idx ON archive.orders (placed_on);
