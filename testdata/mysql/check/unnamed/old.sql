CREATE TABLE people (id INT PRIMARY KEY, age INT, height INT);
