ALTER TABLE public.documents ALTER CONSTRAINT documents_title_not_null INHERIT;
