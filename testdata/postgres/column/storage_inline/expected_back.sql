ALTER TABLE public.photos ALTER COLUMN image SET STORAGE extended;
ALTER TABLE public.photos ALTER COLUMN thumb SET STORAGE plain;
