CREATE TABLE payment (id integer, amount numeric, CONSTRAINT payment_id CHECK (id > 0)) PARTITION BY RANGE (id);
CREATE TABLE payment_0 PARTITION OF payment FOR VALUES FROM (0) TO (1000);
ALTER TABLE payment ADD CONSTRAINT payment_amount CHECK (amount > 0) NOT VALID;
CREATE TABLE payment_1 PARTITION OF payment FOR VALUES FROM (1000) TO (2000);
