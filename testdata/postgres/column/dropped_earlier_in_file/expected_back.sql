ALTER TABLE public.users DROP COLUMN full_name;
