ALTER SCHEMA public OWNER TO pg_database_owner;
CREATE TABLE notes (id int PRIMARY KEY, body text);
