CREATE TABLE orders (id int PRIMARY KEY, total int, state text);
CREATE TABLE bills (id int PRIMARY KEY, open boolean DEFAULT true NOT NULL);
CREATE PUBLICATION feed FOR TABLE orders (id, total), bills WHERE (open) WITH (publish = 'insert');
