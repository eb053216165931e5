CREATE TABLE article (id integer, title text, price numeric(10,2));
CREATE VIEW shown AS SELECT article AS whole, id, title, price FROM article;
ALTER VIEW shown ALTER COLUMN whole SET DEFAULT NULL::article;
ALTER VIEW shown ALTER COLUMN id SET DEFAULT NULL;
ALTER VIEW shown ALTER COLUMN title SET DEFAULT NULL::text;
