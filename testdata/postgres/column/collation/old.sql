CREATE TABLE cities (id int PRIMARY KEY, name text COLLATE "C" NOT NULL, region text);
