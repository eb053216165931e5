CREATE TABLE users (id int PRIMARY KEY, email text NOT NULL, full_name text);
CREATE UNIQUE INDEX users_email_idx ON users (email);
