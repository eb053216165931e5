CREATE TABLE orders (id int PRIMARY KEY, total int, state text);
CREATE TABLE drafts (id int PRIMARY KEY);
CREATE PUBLICATION feed FOR TABLE orders (id, total) WHERE (id > 10), drafts;
