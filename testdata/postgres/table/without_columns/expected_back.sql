ALTER TABLE public.placeholders DROP COLUMN id;

ALTER TABLE public.drafts ADD COLUMN body text;
ALTER TABLE public.drafts ADD COLUMN id integer;
