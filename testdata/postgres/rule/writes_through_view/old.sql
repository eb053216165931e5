CREATE TABLE people (id int PRIMARY KEY, name text);
CREATE VIEW persons AS SELECT id, upper(name) AS name FROM people;
