CREATE SCHEMA extensions;
CREATE EXTENSION citext WITH SCHEMA public;
CREATE TABLE accounts (id int PRIMARY KEY, email public.citext NOT NULL UNIQUE);
