CREATE DOMAIN sort_key AS text COLLATE "C";
CREATE TABLE entries (id int PRIMARY KEY, key sort_key);
