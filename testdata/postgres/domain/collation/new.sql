CREATE DOMAIN sort_key AS text COLLATE "POSIX";
CREATE TABLE entries (id int PRIMARY KEY, key sort_key);
