ALTER TABLE public.base ADD COLUMN x integer;
