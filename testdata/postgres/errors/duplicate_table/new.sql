CREATE TABLE orders (id integer);
CREATE TABLE lines (id integer);
CREATE TABLE orders (id integer, total numeric);
