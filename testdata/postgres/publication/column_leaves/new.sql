CREATE TABLE orders (id int PRIMARY KEY, state text, cents bigint);
CREATE TABLE bills (id int PRIMARY KEY, paid date);
CREATE PUBLICATION feed FOR TABLE bills WHERE (paid IS NULL), orders (cents, id) WITH (publish = 'insert');
