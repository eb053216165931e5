CREATE TABLE places (id int PRIMARY KEY, name text);
CREATE TABLE cities (mayor text) INHERITS (places);
CREATE TABLE towns () INHERITS (places);
CREATE PUBLICATION feed FOR TABLE ONLY places, towns;
CREATE PUBLICATION other FOR TABLE places (id);
