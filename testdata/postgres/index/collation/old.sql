CREATE TABLE cities (id int PRIMARY KEY, name text);
CREATE INDEX cities_name ON cities (name COLLATE "C");
