CREATE TABLE people (id INT PRIMARY KEY, age INT, CONSTRAINT adult CHECK (age >= 21), email VARCHAR(80), CONSTRAINT mail CHECK (email LIKE '_%@_%'));
