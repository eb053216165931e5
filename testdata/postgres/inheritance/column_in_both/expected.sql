ALTER TABLE public.documents DROP COLUMN note;
