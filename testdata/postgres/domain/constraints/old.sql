CREATE DOMAIN quantity AS integer CHECK (VALUE >= 0) CONSTRAINT not_too_many CHECK (VALUE < 1000);
CREATE TABLE stock (sku text PRIMARY KEY, qty quantity);
