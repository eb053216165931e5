CREATE TABLE tags (id int PRIMARY KEY, label text);
CREATE INDEX tags_label ON tags (label);
