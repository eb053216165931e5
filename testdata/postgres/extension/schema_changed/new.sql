CREATE SCHEMA extensions;
CREATE EXTENSION citext WITH SCHEMA extensions;
CREATE TABLE accounts (id int PRIMARY KEY, email extensions.citext NOT NULL UNIQUE);
CREATE TABLE words (word extensions.citext[], other text);
CREATE FUNCTION is_word(w extensions.citext) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE VIEW emails AS SELECT id, email, email::text AS plain FROM accounts;
