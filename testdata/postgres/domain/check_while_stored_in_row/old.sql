CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
CREATE TYPE contact AS (mail email, phone text);
CREATE TABLE people (id int PRIMARY KEY, c contact);
