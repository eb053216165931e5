-- The same SET lines come again, and do something else each time.
SET @saved = @@sql_mode;
SET sql_mode = 'ANSI_QUOTES';
CREATE TABLE "a" ("x" varchar(10) DEFAULT 'x');
SET sql_mode = @saved;
CREATE TABLE b (`x` varchar(10) DEFAULT "y");
SET sql_mode = 'ANSI_QUOTES';
SET @saved = @@sql_mode;
CREATE TABLE "c" ("x" varchar(10) DEFAULT 'z');
SET sql_mode = '';
CREATE TABLE d (`x` varchar(10) DEFAULT "z");
SET sql_mode = @saved;
CREATE TABLE "e" ("x" int DEFAULT '1');
SET sql_mode = 'ANSI_QUOTES'; CREATE TABLE "f" ("x" int DEFAULT '1');
SET sql_mode = '';
SET sql_mode = 'ANSI_QUOTES'; CREATE TABLE "g" ("x" int DEFAULT '1');
