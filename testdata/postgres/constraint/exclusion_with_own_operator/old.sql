CREATE SCHEMA shop;
CREATE TABLE shop.t (a int4range);
