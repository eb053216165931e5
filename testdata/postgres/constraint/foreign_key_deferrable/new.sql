CREATE TABLE accounts (id int PRIMARY KEY);
CREATE TABLE entries (
    id int PRIMARY KEY,
    debit int REFERENCES accounts DEFERRABLE INITIALLY IMMEDIATE,
    credit int REFERENCES accounts DEFERRABLE INITIALLY DEFERRED,
    fee int REFERENCES accounts
);
