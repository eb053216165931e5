CREATE TABLE tags (id int PRIMARY KEY, label text, lang text);
CREATE UNIQUE INDEX tags_label ON tags (label, lang);
