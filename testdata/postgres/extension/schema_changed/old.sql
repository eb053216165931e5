CREATE SCHEMA extensions;
CREATE EXTENSION citext WITH SCHEMA public;
CREATE TABLE accounts (id int PRIMARY KEY, email public.citext NOT NULL UNIQUE);
CREATE TABLE words (word citext[], other text COLLATE "C");
CREATE FUNCTION is_word(w citext) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE VIEW emails AS SELECT id, email, email::text AS plain FROM accounts;
