CREATE TABLE orders (id bigint PRIMARY KEY, number bigint);
CREATE TABLE refunds (id bigint PRIMARY KEY, number bigint);
CREATE SEQUENCE numbers OWNED BY orders.number;
CREATE SEQUENCE free_numbers;
