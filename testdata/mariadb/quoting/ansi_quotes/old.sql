SET sql_mode = 'ANSI_QUOTES';
CREATE TABLE "t" ("a" INT, "b c" VARCHAR(10) DEFAULT 'x');
