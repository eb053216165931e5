CREATE TABLE products (id int PRIMARY KEY, sku text, price numeric, stock int);
CREATE VIEW sellable WITH (security_barrier) AS SELECT sku, id, price FROM products WHERE stock > 0;
CREATE VIEW cheap AS SELECT id, price FROM sellable WHERE price < 5;
CREATE VIEW cheap_count AS SELECT count(*) AS n FROM cheap;
GRANT SELECT ON cheap_count TO reporting;
COMMENT ON COLUMN cheap.price IS 'net';
