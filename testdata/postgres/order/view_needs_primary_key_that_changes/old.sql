CREATE TABLE customers (id int NOT NULL, name text, CONSTRAINT customers_pkey PRIMARY KEY (id));
CREATE VIEW names AS SELECT id, name FROM customers GROUP BY id;
