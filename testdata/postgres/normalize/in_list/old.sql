CREATE TABLE orders (id int PRIMARY KEY, n int CHECK (n IN (1, 2, 3)), t text CHECK (t NOT IN ('a', 'b')), v varchar(10) CHECK (v IN ('a', 'b')), one text CHECK (one IN ('x')));
CREATE VIEW some_orders AS SELECT id FROM orders WHERE n IN (1, 2) AND v NOT IN ('x', 'y');
