CREATE TABLE people (id INT PRIMARY KEY, age INT CHECK (age > 0), height INT, CHECK (height < 300), CHECK (age + height < 500));
