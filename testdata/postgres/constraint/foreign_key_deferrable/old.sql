CREATE TABLE accounts (id int PRIMARY KEY);
CREATE TABLE entries (
    id int PRIMARY KEY,
    debit int REFERENCES accounts,
    credit int REFERENCES accounts DEFERRABLE,
    fee int REFERENCES accounts DEFERRABLE INITIALLY DEFERRED
);
