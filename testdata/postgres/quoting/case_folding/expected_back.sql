DROP INDEX public.customers_email;
ALTER TABLE public.customers DROP COLUMN "EMail";

CREATE INDEX customers_email ON public.customers (email);
