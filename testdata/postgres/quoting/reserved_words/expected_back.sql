DROP VIEW public."all";
ALTER TABLE public."user"
    DROP COLUMN "group",
    DROP COLUMN "primary",
    DROP COLUMN "table";

ALTER TABLE public."user"
    ADD COLUMN "desc" text,
    ALTER COLUMN "order" TYPE integer;
