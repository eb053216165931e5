CREATE TABLE orders (id int PRIMARY KEY, note text DEFAULT NULL, status varchar(10) DEFAULT NULL::character varying, n int DEFAULT 5);
ALTER TABLE orders ALTER status DROP DEFAULT, ALTER n SET DEFAULT NULL;
