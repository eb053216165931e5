CREATE TABLE photos (id int PRIMARY KEY, thumb bytea, image bytea STORAGE EXTERNAL);
