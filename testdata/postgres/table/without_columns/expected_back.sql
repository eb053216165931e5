ALTER TABLE public.placeholders DROP COLUMN id;

ALTER TABLE public.drafts
    ADD COLUMN id integer,
    ADD COLUMN body text;
