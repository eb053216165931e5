CREATE TABLE customers (id int PRIMARY KEY, email text UNIQUE, age int CHECK (age > 0), parent int REFERENCES customers);
