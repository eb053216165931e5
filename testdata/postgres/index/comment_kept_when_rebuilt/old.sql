CREATE TABLE orders (id int PRIMARY KEY, total numeric);
CREATE INDEX orders_total ON orders (total);
COMMENT ON INDEX orders_total IS 'for the monthly report';
