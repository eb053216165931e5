ALTER TABLE public.logs DROP COLUMN level;
