CREATE SCHEMA archive;
CREATE TABLE orders (id int PRIMARY KEY, placed_on date NOT NULL);
CREATE TABLE archive.orders (id int PRIMARY KEY, placed_on date NOT NULL);
CREATE INDEX orders_placed_on_idx ON orders (placed_on);
