CREATE TABLE t (a int);
CREATE DATABASE shop CHARACTER SET latin1;
USE shop;
CREATE TABLE t (a int, b int);
