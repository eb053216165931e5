CREATE TABLE accounts (id int PRIMARY KEY, balance numeric NOT NULL);
CREATE PROCEDURE transfer(from_id int, to_id int, amount numeric)
    LANGUAGE sql
BEGIN ATOMIC
    UPDATE accounts SET balance = balance - amount WHERE id = from_id;
    UPDATE accounts SET balance = balance + amount WHERE id = to_id;
END;
COMMENT ON PROCEDURE transfer(int, int, numeric) IS 'no fee';
