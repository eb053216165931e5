ALTER TABLE public.documents NO INHERIT public.owned;
