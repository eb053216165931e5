ALTER SCHEMA public OWNER TO app_owner;
CREATE TABLE notes (id int PRIMARY KEY, body text);
