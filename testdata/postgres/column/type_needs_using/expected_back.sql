ALTER TABLE public.imports ALTER COLUMN active TYPE text;
ALTER TABLE public.imports ALTER COLUMN amount TYPE text;
ALTER TABLE public.imports ALTER COLUMN payload TYPE text;
ALTER TABLE public.imports ALTER COLUMN received TYPE text;
