CREATE SCHEMA billing;
SET search_path TO billing;
CREATE TABLE invoices (id int PRIMARY KEY, total numeric);
CREATE TABLE lines (id int PRIMARY KEY, invoice_id int REFERENCES invoices);
CREATE VIEW totals AS SELECT sum(total) AS total FROM invoices;
SET search_path TO DEFAULT;
CREATE TABLE notes (id int PRIMARY KEY, invoice_id int REFERENCES billing.invoices);
