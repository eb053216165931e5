-- An operator class that is found by the search path has its extension's schema in the migration.
CREATE SCHEMA tools;
CREATE EXTENSION pg_trgm WITH SCHEMA tools;
CREATE EXTENSION intarray WITH SCHEMA tools;
SET search_path = public, tools;
CREATE TABLE articles (id integer PRIMARY KEY, title text, tags integer[]);
