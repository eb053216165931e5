DROP INDEX public.customers_email;

ALTER TABLE public.customers ADD COLUMN "EMail" text;
CREATE INDEX customers_email ON public.customers ("EMail");
