CREATE TABLE products (
    id int PRIMARY KEY,
    price numeric CHECK (price >= 0),
    sale_price numeric,
    weight int,
    CONSTRAINT sale_is_cheaper CHECK (sale_price IS NULL OR sale_price < price)
);
