ALTER TABLE public.logs ADD COLUMN level smallint;
