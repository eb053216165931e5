CREATE TABLE pages (id int PRIMARY KEY, path text, meta jsonb);
CREATE INDEX pages_path ON pages (path text_pattern_ops);
CREATE INDEX pages_meta ON pages USING gin (meta jsonb_path_ops);
