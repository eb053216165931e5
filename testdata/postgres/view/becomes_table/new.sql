CREATE TABLE orders (id int PRIMARY KEY, total numeric);
CREATE TABLE totals (id int PRIMARY KEY, total numeric);
