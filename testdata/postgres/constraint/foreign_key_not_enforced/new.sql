CREATE TABLE brands (id int PRIMARY KEY);
CREATE TABLE products (id int PRIMARY KEY, brand_id int REFERENCES brands NOT ENFORCED, maker_id int REFERENCES brands);
