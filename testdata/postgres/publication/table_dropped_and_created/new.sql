CREATE TABLE orders (id int PRIMARY KEY);
CREATE TABLE refunds (id int PRIMARY KEY);
CREATE PUBLICATION feed FOR TABLE orders, refunds;
