CREATE COLLATION plain_c FROM "C";
CREATE TABLE names (id int PRIMARY KEY, name text COLLATE plain_c);
