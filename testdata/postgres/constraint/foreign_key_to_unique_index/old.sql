-- a plain unique index is enough for a foreign key
CREATE TABLE products (id int PRIMARY KEY, sku text NOT NULL);
CREATE TABLE lines (id int PRIMARY KEY, sku text);
