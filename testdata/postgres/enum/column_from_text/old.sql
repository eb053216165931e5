CREATE TABLE orders (id int PRIMARY KEY, status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'paid')));
