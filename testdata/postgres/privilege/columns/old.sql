CREATE TABLE users (id int PRIMARY KEY, email text, password_hash text);
GRANT SELECT ON users TO reporting;
