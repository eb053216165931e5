CREATE TABLE staff (id int PRIMARY KEY, title text);
CREATE VIEW titles AS SELECT title FROM staff;
