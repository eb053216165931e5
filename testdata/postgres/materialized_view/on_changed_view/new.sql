CREATE TABLE orders (id int PRIMARY KEY, total numeric, tax numeric);
CREATE VIEW gross AS SELECT id, total + tax AS gross FROM orders;
CREATE MATERIALIZED VIEW gross_sum AS SELECT sum(gross) AS gross FROM gross WITH NO DATA;
CREATE UNIQUE INDEX gross_sum_idx ON gross_sum (gross);
COMMENT ON MATERIALIZED VIEW gross_sum IS 'one row';
