CREATE TABLE wishlists (customer_id int NOT NULL, sku text NOT NULL, PRIMARY KEY (customer_id, sku));
CREATE TABLE ratings (id int NOT NULL, stars int NOT NULL);
