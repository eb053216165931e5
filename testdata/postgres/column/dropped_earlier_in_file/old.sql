CREATE TABLE users (id int PRIMARY KEY, nick text, email text NOT NULL);
CREATE UNIQUE INDEX users_email_idx ON users (email);
ALTER TABLE users DROP COLUMN nick;
