CREATE DATABASE shop CHARACTER SET latin1;
CREATE DATABASE home;
CREATE TABLE shop.t (a int, b int);
USE home;
CREATE TABLE t (c int, d int);
