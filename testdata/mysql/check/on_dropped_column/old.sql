CREATE TABLE people (id INT PRIMARY KEY, age INT, height INT, CONSTRAINT sane CHECK (age < height));
