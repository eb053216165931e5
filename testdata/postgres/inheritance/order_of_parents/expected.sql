ALTER TABLE public.items ADD COLUMN sold date;
