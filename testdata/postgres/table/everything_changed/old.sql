CREATE TABLE products (
    id serial PRIMARY KEY,
    code varchar(20) UNIQUE,
    price money,
    legacy_flag boolean
);
CREATE INDEX products_legacy ON products (legacy_flag);
