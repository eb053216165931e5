CREATE SCHEMA "My Schema";
CREATE TABLE "My Schema"."T One" (id int PRIMARY KEY);
