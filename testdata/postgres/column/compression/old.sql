CREATE TABLE logs (id bigint PRIMARY KEY, line text COMPRESSION pglz, raw bytea);
