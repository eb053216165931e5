CREATE TABLE products (
    id bigint PRIMARY KEY,
    name varchar(200) NOT NULL,
    weight double precision,
    stock integer NOT NULL DEFAULT 0
);
