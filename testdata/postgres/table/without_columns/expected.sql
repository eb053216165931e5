ALTER TABLE public.drafts DROP COLUMN body;
ALTER TABLE public.drafts DROP COLUMN id;

ALTER TABLE public.placeholders ADD COLUMN id integer;
