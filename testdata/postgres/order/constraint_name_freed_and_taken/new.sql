CREATE TABLE orders (id int PRIMARY KEY, code text);
CREATE TABLE refunds (id int PRIMARY KEY, code text, CONSTRAINT by_code UNIQUE (code));
