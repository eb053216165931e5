CREATE SCHEMA feed;
CREATE TABLE feed.items (id int PRIMARY KEY);
CREATE PUBLICATION p_schema FOR TABLE feed.items;
