ALTER TABLE public.documents
    ALTER CONSTRAINT documents_title_not_null NO INHERIT;

ALTER TABLE public.contracts ALTER COLUMN title DROP NOT NULL;
