CREATE TABLE orders (id int PRIMARY KEY, total numeric);
CREATE VIEW current AS SELECT id, total FROM orders WHERE total > 0;
CREATE VIEW previous AS SELECT id FROM current;
