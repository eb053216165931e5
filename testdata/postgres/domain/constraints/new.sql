CREATE DOMAIN quantity AS integer CHECK (VALUE > 0) CONSTRAINT even CHECK (VALUE % 2 = 0);
COMMENT ON CONSTRAINT even ON DOMAIN quantity IS 'sold in pairs';
CREATE TABLE stock (sku text PRIMARY KEY, qty quantity);
