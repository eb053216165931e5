CREATE TABLE customers (id bigint NOT NULL, name text);
