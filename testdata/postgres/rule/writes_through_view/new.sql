CREATE TABLE people (id int PRIMARY KEY, name text);
CREATE VIEW persons AS SELECT id, upper(name) AS name FROM people;
CREATE RULE persons_insert AS ON INSERT TO persons DO INSTEAD
    INSERT INTO people VALUES (new.id, new.name) RETURNING people.id, people.name;
