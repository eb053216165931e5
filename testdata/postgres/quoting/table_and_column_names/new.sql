CREATE TABLE "Order Items" ("Id" int PRIMARY KEY, "unit price" numeric NOT NULL DEFAULT 1, "select" varchar(10), "a""b" bigint, "naïve ☃" date, "1st" text);
COMMENT ON COLUMN "Order Items"."naïve ☃" IS 'winter only';
CREATE INDEX ON "Order Items" ("unit price");
