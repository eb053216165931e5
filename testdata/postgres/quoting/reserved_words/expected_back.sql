DROP VIEW public."all";
ALTER TABLE public."user"
    DROP COLUMN "group",
    DROP COLUMN "table",
    DROP COLUMN "primary";

ALTER TABLE public."user"
    ALTER COLUMN "order" TYPE integer,
    ADD COLUMN "desc" text;
