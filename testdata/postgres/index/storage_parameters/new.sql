CREATE TABLE docs (id int PRIMARY KEY, body tsvector, seen date);
CREATE INDEX docs_body ON docs USING gin (body) WITH (gin_pending_list_limit = 2048);
CREATE INDEX docs_seen ON docs (seen) WITH (fillfactor = 60, deduplicate_items = off);
