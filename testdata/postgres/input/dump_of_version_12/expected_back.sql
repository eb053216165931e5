DROP VIEW public.orders_trim;
ALTER TABLE public.orders DROP COLUMN year;

ALTER TABLE public.orders ALTER COLUMN id TYPE integer;
