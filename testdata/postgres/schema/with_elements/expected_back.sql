DROP VIEW shop.cheap_products;
DROP INDEX shop.products_price_idx;
