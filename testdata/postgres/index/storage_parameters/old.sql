CREATE TABLE docs (id int PRIMARY KEY, body tsvector, seen date);
CREATE INDEX docs_body ON docs USING gin (body) WITH (fastupdate = off);
CREATE INDEX docs_seen ON docs (seen);
