ALTER TABLE public.documents INHERIT public.owned;
