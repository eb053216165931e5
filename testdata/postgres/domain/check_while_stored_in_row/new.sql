CREATE DOMAIN email AS text CHECK (VALUE LIKE '%_@_%' ) CONSTRAINT short CHECK (length(VALUE) < 100);
CREATE TYPE contact AS (mail email, phone text);
CREATE TABLE people (id int PRIMARY KEY, c contact);
