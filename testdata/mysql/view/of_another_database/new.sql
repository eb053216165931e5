CREATE DATABASE shop CHARACTER SET latin1;
CREATE DATABASE home;
CREATE TABLE shop.t (a int, b int);
USE home;
CREATE TABLE t (c int, d int);
CREATE VIEW shop.v as with x as (select * from t) select x.* from x;
