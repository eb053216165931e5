CREATE SCHEMA billing;
SET search_path TO billing, public;
CREATE TABLE invoices (id int PRIMARY KEY, total numeric);
RESET search_path;
CREATE TABLE notes (id int PRIMARY KEY);
