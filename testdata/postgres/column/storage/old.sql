CREATE TABLE documents (id int PRIMARY KEY, body text, scan bytea, meta jsonb);
ALTER TABLE documents ALTER COLUMN scan SET STORAGE EXTERNAL;
