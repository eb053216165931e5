CREATE TABLE brands (id int PRIMARY KEY);
CREATE TABLE products (id int PRIMARY KEY, brand_id int);
ALTER TABLE products ADD CONSTRAINT products_brand_id_fkey FOREIGN KEY (brand_id) REFERENCES brands NOT VALID;
