CREATE SCHEMA shop;
SET search_path = shop;
CREATE TABLE orders (id integer);
CREATE TYPE state AS ENUM ('open');
CREATE TABLE settings (source regclass DEFAULT 'orders', kind regtype DEFAULT 'state', words regconfig DEFAULT 'english');
CREATE DOMAIN source AS regclass DEFAULT 'orders';
