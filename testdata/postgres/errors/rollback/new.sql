BEGIN;
CREATE TABLE orders (id integer);
ROLLBACK;
