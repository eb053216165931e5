CREATE TABLE orders (id integer, total numeric);
CREATE TABLE big AS SELECT id, mystery(total) FROM orders;
