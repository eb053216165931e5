\set ON_ERROR_STOP on
\pset pager off
\echo 'loading; the shop'
CREATE TABLE orders (id int PRIMARY KEY, total numeric);
\d orders
\connect -
CREATE TABLE lines (id int PRIMARY KEY, order_id int REFERENCES orders);
\! true
\q
