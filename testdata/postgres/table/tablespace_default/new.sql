CREATE TABLE logs (id bigint PRIMARY KEY, line text, level smallint) TABLESPACE pg_default;
