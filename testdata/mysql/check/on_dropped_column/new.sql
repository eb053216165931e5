CREATE TABLE people (id INT PRIMARY KEY, height INT, CONSTRAINT sane CHECK (height < 300));
