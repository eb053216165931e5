ALTER TABLE public.placeholders DROP COLUMN id;

ALTER TABLE public.drafts
    ADD COLUMN body text,
    ADD COLUMN id integer;
