-- a new value can't be used in the transaction that added it
CREATE TYPE order_status AS ENUM ('open', 'paid');
CREATE TABLE orders (id int PRIMARY KEY, status order_status NOT NULL DEFAULT 'open');
