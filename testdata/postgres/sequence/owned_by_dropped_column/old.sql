-- the sequence must outlive the column that owned it
CREATE TABLE orders (id bigint PRIMARY KEY, number bigint);
CREATE SEQUENCE numbers OWNED BY orders.number;
