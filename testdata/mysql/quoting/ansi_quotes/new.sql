SET sql_mode = 'ANSI_QUOTES';
CREATE TABLE "t" ("a" BIGINT, "b c" VARCHAR(10) DEFAULT 'it''s', "d""q" INT, KEY "k" ("b c"));
CREATE VIEW "v" AS SELECT "a", 'text' AS "label" FROM "t";
