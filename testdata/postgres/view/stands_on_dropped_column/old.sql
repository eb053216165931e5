CREATE TABLE users (id int PRIMARY KEY, name text, nick text);
CREATE VIEW user_names AS SELECT id, coalesce(nick, name) AS name FROM users;
GRANT SELECT ON user_names TO reporting;
