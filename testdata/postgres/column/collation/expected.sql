ALTER TABLE public.cities ALTER COLUMN name TYPE text;
ALTER TABLE public.cities ALTER COLUMN region TYPE text COLLATE "POSIX";
