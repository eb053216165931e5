ALTER TABLE "My Schema"."T One" ALTER COLUMN "No" DROP DEFAULT;
DROP POLICY "P 1" ON "My Schema"."T One";
DROP TRIGGER "T!" ON "My Schema"."T One";
DROP RULE "R 1" ON "My Schema"."T One";
DROP VIEW "My Schema"."V 1";
DROP INDEX "My Schema"."Idx/1";
ALTER TABLE "My Schema"."T One"
    DROP COLUMN "No",
    DROP COLUMN "C",
    DROP COLUMN "D";
DROP FUNCTION "My Schema"."Do It"(integer, "My Schema"."Color!");
DROP FUNCTION "My Schema"."Trg"();
DROP DOMAIN "My Schema"."D.1";
DROP TYPE "My Schema"."Color!";
