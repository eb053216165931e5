ALTER TABLE public.labels DROP COLUMN label;
DROP TYPE public.label CASCADE;
