CREATE TABLE tags (id int PRIMARY KEY, label text);
CREATE UNIQUE INDEX tags_label ON tags (label);
