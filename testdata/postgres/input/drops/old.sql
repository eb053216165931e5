CREATE TABLE old_things (id int PRIMARY KEY);
CREATE VIEW old_view AS SELECT id FROM old_things;
CREATE TABLE keepers (id int PRIMARY KEY, note text);
CREATE INDEX keepers_note ON keepers (note);
CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION f(text) RETURNS int LANGUAGE sql AS 'SELECT 2';
