DROP INDEX public."Order Items_unit price_idx";
ALTER TABLE public."Order Items"
    DROP COLUMN "1st",
    DROP COLUMN "naïve ☃";

ALTER TABLE public."Order Items"
    ALTER COLUMN "a""b" TYPE integer,
    ALTER COLUMN "select" TYPE text,
    ALTER COLUMN "unit price" DROP DEFAULT,
    ALTER COLUMN "unit price" DROP NOT NULL;
