ALTER TABLE public."user" DROP COLUMN "desc";

ALTER TABLE public."user"
    ADD COLUMN "group" text,
    ALTER COLUMN "order" TYPE bigint,
    ADD COLUMN "primary" boolean,
    ADD COLUMN "table" text DEFAULT 'x'::text;

CREATE VIEW public."all" AS
SELECT "user"."order", "user"."end" AS "when"
FROM public."user"
WHERE "user"."primary";
