CREATE TABLE documents (id int PRIMARY KEY, body text, scan bytea, meta jsonb);
ALTER TABLE documents ALTER COLUMN body SET STORAGE MAIN;
ALTER TABLE documents ALTER COLUMN meta SET STORAGE EXTERNAL;
