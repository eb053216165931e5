ALTER TABLE public."user" DROP COLUMN "desc";

ALTER TABLE public."user"
    ALTER COLUMN "order" TYPE bigint,
    ADD COLUMN "group" text,
    ADD COLUMN "table" text DEFAULT 'x'::text,
    ADD COLUMN "primary" boolean;

CREATE VIEW public."all" AS
SELECT "user"."order", "user"."end" AS "when"
FROM public."user"
WHERE "user"."primary";
