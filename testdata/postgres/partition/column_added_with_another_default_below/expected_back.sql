ALTER TABLE public.events DROP COLUMN source;
