ALTER TABLE public.events ALTER COLUMN id TYPE integer;
