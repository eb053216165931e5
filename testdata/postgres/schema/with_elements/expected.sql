CREATE INDEX products_price_idx ON shop.products (price);

CREATE VIEW shop.cheap_products AS
SELECT sku, price
FROM shop.products
WHERE price < 10;
