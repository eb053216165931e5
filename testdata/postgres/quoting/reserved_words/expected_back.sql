DROP VIEW public."all";
ALTER TABLE public."user" DROP COLUMN "group";
ALTER TABLE public."user" DROP COLUMN "primary";
ALTER TABLE public."user" DROP COLUMN "table";

ALTER TABLE public."user" ADD COLUMN "desc" text;
ALTER TABLE public."user" ALTER COLUMN "order" TYPE integer;
