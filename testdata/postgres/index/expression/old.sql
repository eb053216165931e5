CREATE TABLE users (id int PRIMARY KEY, email text, profile jsonb, born date);
CREATE INDEX users_email ON users (lower(email));
