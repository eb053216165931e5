CREATE SCHEMA shop
    CREATE TABLE products (sku text PRIMARY KEY, price numeric(10,2) NOT NULL)
    CREATE VIEW cheap_products AS SELECT sku, price FROM products WHERE price < 10
    CREATE INDEX products_price_idx ON products (price);
