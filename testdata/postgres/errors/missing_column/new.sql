CREATE TABLE orders (
    id integer
);
CREATE INDEX orders_total ON orders (total);
ALTER TABLE orders ADD CONSTRAINT orders_key UNIQUE (id, number);
