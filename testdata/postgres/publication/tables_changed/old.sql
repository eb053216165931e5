CREATE TABLE orders (id int PRIMARY KEY, total numeric);
CREATE TABLE refunds (id int PRIMARY KEY, total numeric);
CREATE TABLE drafts (id int PRIMARY KEY);
CREATE PUBLICATION feed FOR TABLE orders, drafts;
