ALTER TABLE public.paths ALTER COLUMN path SET DEFAULT E'C:\\\\temp'::text;
