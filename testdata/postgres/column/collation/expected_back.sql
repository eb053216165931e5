ALTER TABLE public.cities ALTER COLUMN name TYPE text COLLATE "C";
ALTER TABLE public.cities ALTER COLUMN region TYPE text;
