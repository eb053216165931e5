ALTER TABLE public.documents ADD COLUMN note text;
