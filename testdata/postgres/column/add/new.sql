CREATE TABLE customers (
    id int PRIMARY KEY,
    name text NOT NULL,
    phone text,
    credit_limit numeric(10,2) NOT NULL DEFAULT 0,
    birthday date,
    tags text[] NOT NULL DEFAULT '{}',
    preferences jsonb NOT NULL DEFAULT '{"newsletter": true}'::jsonb
);
