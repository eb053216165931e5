REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO reporting;
CREATE TABLE notes (id int PRIMARY KEY, body text);
