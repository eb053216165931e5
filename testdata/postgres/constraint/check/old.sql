CREATE TABLE products (
    id int PRIMARY KEY,
    price numeric CHECK (price > 0),
    sale_price numeric,
    weight int CONSTRAINT sane_weight CHECK (weight BETWEEN 1 AND 1000)
);
