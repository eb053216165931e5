CREATE TABLE users (
    id int PRIMARY KEY,
    login text UNIQUE,
    email text,
    tenant int
);
