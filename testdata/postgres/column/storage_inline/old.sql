-- STORAGE in CREATE TABLE is new in 16
CREATE TABLE photos (id int PRIMARY KEY, thumb bytea STORAGE PLAIN, image bytea);
