CREATE TABLE `a` (`x` varchar(10) DEFAULT 'x');
CREATE TABLE `b` (`x` varchar(10) DEFAULT 'y');
CREATE TABLE `c` (`x` varchar(10) DEFAULT 'z');
CREATE TABLE `d` (`x` varchar(10) DEFAULT 'z');
CREATE TABLE `e` (`x` int DEFAULT '1');
CREATE TABLE `f` (`x` int DEFAULT '1');
CREATE TABLE `g` (`x` int DEFAULT '2');
