ALTER TABLE public.items DROP COLUMN sold;
