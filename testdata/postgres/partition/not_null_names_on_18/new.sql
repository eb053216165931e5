CREATE TABLE readings (id integer NOT NULL, day date CONSTRAINT day_given NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE readings_1 (id integer NOT NULL, day date NOT NULL);
CREATE TABLE devices (id integer NOT NULL, name text CONSTRAINT named NOT NULL);
CREATE DOMAIN grade AS integer NOT NULL;
