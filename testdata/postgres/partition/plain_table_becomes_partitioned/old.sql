CREATE TABLE logs (id int NOT NULL, at date NOT NULL, line text);
