CREATE TABLE orders (id bigint PRIMARY KEY, total numeric(10,2) DEFAULT 0 NOT NULL, note text);
