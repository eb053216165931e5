CREATE TABLE users (id int PRIMARY KEY, name text);
CREATE VIEW user_names AS SELECT id, name FROM users;
GRANT SELECT ON user_names TO reporting;
