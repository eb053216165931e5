CREATE TABLE orders (id int PRIMARY KEY);
CREATE TABLE drafts (id int PRIMARY KEY);
CREATE PUBLICATION feed FOR TABLE orders, drafts;
