CREATE SCHEMA shop
    CREATE TABLE products (sku text PRIMARY KEY, price numeric(10,2) NOT NULL);
