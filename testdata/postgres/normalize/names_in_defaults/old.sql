CREATE SCHEMA shop;
CREATE TABLE shop.orders (id integer);
CREATE TYPE shop.state AS ENUM ('open');
CREATE TABLE shop.settings (source regclass DEFAULT 'shop.orders'::regclass, kind regtype DEFAULT 'shop.state'::regtype, words regconfig DEFAULT 'english');
CREATE DOMAIN shop.source AS regclass DEFAULT 'shop.orders'::regclass;
