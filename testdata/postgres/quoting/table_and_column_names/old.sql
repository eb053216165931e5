CREATE TABLE "Order Items" ("Id" int PRIMARY KEY, "unit price" numeric, "select" text, "a""b" int);
