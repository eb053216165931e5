CREATE TABLE customers (
    id int NOT NULL, email text, age int, parent int,
    CONSTRAINT customers_pkey PRIMARY KEY (id),
    CONSTRAINT customers_email_key UNIQUE (email),
    CONSTRAINT customers_age_check CHECK ((age > 0)),
    CONSTRAINT customers_parent_fkey FOREIGN KEY (parent) REFERENCES customers (id)
);
