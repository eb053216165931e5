CREATE TABLE cities (id int PRIMARY KEY, name text NOT NULL, region text COLLATE "POSIX");
