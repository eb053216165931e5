CREATE TABLE labels (id int PRIMARY KEY);
