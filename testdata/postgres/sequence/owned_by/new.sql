CREATE TABLE orders (id bigint PRIMARY KEY, number bigint);
CREATE TABLE refunds (id bigint PRIMARY KEY, number bigint);
CREATE SEQUENCE numbers OWNED BY refunds.number;
CREATE SEQUENCE free_numbers OWNED BY orders.id;
