CREATE TABLE people (
    id int PRIMARY KEY,
    email text NOT NULL,
    domain text GENERATED ALWAYS AS (lower(split_part(email, '@', 2))) VIRTUAL,
    login text GENERATED ALWAYS AS (lower(split_part(email, '@', 1)))
);
