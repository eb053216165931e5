CREATE TABLE people (id int PRIMARY KEY, name text CHECK (name <> ''), boss int REFERENCES people);
CREATE VIEW names AS SELECT name FROM people WHERE boss IS NULL;
CREATE INDEX people_name ON people (lower(name));
ALTER TABLE people RENAME TO staff;
ALTER TABLE staff RENAME COLUMN name TO title;
ALTER VIEW names RENAME TO titles;
ALTER VIEW titles RENAME COLUMN name TO title;
