CREATE TABLE customers (id int PRIMARY KEY, email text, phone text NOT NULL);
