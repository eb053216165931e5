CREATE TABLE wishlists (customer_id int NOT NULL, sku text NOT NULL);
CREATE TABLE ratings (id int PRIMARY KEY, stars int NOT NULL);
