DROP INDEX public."Order Items_unit price_idx";
ALTER TABLE public."Order Items"
    DROP COLUMN "naïve ☃",
    DROP COLUMN "1st";

ALTER TABLE public."Order Items"
    ALTER COLUMN "unit price" DROP DEFAULT,
    ALTER COLUMN "unit price" DROP NOT NULL,
    ALTER COLUMN "select" TYPE text,
    ALTER COLUMN "a""b" TYPE integer;
