CREATE TABLE products (
    id integer PRIMARY KEY,
    name varchar(50) NOT NULL,
    weight real,
    stock smallint NOT NULL DEFAULT 0
);
