CREATE TABLE products (id int PRIMARY KEY, sku text NOT NULL);
CREATE UNIQUE INDEX products_sku_idx ON products (sku);
CREATE TABLE lines (id int PRIMARY KEY, sku text REFERENCES products (sku));
