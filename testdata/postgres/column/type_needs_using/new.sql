CREATE TABLE imports (
    id int PRIMARY KEY,
    amount numeric(12,2),
    received timestamp with time zone,
    payload jsonb,
    active boolean
);
