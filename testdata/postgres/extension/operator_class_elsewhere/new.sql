CREATE SCHEMA tools;
CREATE EXTENSION pg_trgm WITH SCHEMA tools;
CREATE EXTENSION intarray WITH SCHEMA tools;
SET search_path = public, tools;
CREATE TABLE articles (id integer PRIMARY KEY, title text, tags integer[]);
CREATE INDEX articles_title ON articles USING gin (title gin_trgm_ops);
CREATE INDEX articles_tags ON articles USING gist (tags gist__intbig_ops (siglen = 100));
