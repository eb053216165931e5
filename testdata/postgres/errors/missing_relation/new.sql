CREATE TABLE orders (id integer);
ALTER TABLE order_lines ADD note text;
CREATE INDEX ON invoices (id);
