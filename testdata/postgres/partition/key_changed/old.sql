-- a table can't change its partition key in place
CREATE TABLE logs (id int NOT NULL, at date NOT NULL, level int NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE logs_all PARTITION OF logs DEFAULT;
