-- MySQL dump 10.13  Distrib 9.7.4, for Linux (x86_64)
-- Server version	9.7.4
CREATE TABLE t (a INT);
