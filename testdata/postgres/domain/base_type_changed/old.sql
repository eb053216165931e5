CREATE DOMAIN account_no AS integer CHECK (VALUE > 0);
CREATE TABLE accounts (no account_no PRIMARY KEY, balance numeric NOT NULL, parents account_no[]);
CREATE VIEW rich AS SELECT no FROM accounts WHERE balance > 1000;
CREATE FUNCTION balance_of(a account_no) RETURNS numeric LANGUAGE sql STABLE AS 'SELECT balance FROM accounts WHERE no = a';
