ALTER TABLE public."user" DROP COLUMN "desc";

ALTER TABLE public."user" ADD COLUMN "group" text;
ALTER TABLE public."user" ALTER COLUMN "order" TYPE bigint;
ALTER TABLE public."user" ADD COLUMN "primary" boolean;
ALTER TABLE public."user" ADD COLUMN "table" text DEFAULT 'x'::text;

CREATE VIEW public."all" AS
SELECT "user"."order", "user"."end" AS "when"
FROM public."user"
WHERE "user"."primary";
