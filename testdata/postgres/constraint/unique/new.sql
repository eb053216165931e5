CREATE TABLE users (
    id int PRIMARY KEY,
    login text,
    email text,
    tenant int,
    UNIQUE (tenant, login),
    CONSTRAINT users_email_taken UNIQUE (email)
);
