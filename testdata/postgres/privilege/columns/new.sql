CREATE TABLE users (id int PRIMARY KEY, email text, password_hash text);
GRANT SELECT (id, email), UPDATE (email), REFERENCES (id) ON users TO reporting;
GRANT INSERT (email) ON users TO app_rw WITH GRANT OPTION;
