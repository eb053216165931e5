CREATE TABLE customers (email text UNIQUE, id int PRIMARY KEY, name text NOT NULL);
