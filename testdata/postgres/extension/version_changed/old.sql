-- pg_dump does not write the version of an extension; a hand-written schema may
CREATE EXTENSION hstore VERSION '1.7';
CREATE TABLE settings (owner_id int PRIMARY KEY);
