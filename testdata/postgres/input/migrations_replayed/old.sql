-- a file of migrations is a schema too
CREATE TABLE users (id serial PRIMARY KEY, login varchar(20));
ALTER TABLE users ADD COLUMN email text;
ALTER TABLE users RENAME COLUMN login TO nick;
CREATE TABLE groups (id int PRIMARY KEY, name text);
ALTER TABLE groups RENAME TO teams;
ALTER TABLE users ADD COLUMN team_id int REFERENCES teams;
