\set ON_ERROR_STOP on
\echo loading the shop
CREATE TABLE orders (id int PRIMARY KEY);
