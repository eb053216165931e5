CREATE TABLE t (a int, c int);
CREATE DATABASE shop CHARACTER SET latin1;
CREATE TABLE shop.t (a int, b int);
CREATE VIEW shop.v as select * from t;
CREATE VIEW v as select * from shop.t;
