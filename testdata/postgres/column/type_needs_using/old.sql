CREATE TABLE imports (
    id int PRIMARY KEY,
    amount text,
    received text,
    payload text,
    active text
);
