CREATE TABLE shops (id int PRIMARY KEY);
CREATE TABLE orders (id int PRIMARY KEY, number bigint NOT NULL);
CREATE FUNCTION next_number() RETURNS bigint LANGUAGE sql
BEGIN ATOMIC
    SELECT coalesce(max(number), 0) + 1 FROM orders;
END;
ALTER TABLE orders ALTER COLUMN number SET DEFAULT next_number();
