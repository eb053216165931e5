ALTER TABLE public.photos ALTER COLUMN image SET STORAGE external;
ALTER TABLE public.photos ALTER COLUMN thumb SET STORAGE extended;
