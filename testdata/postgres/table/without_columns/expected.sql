ALTER TABLE public.drafts
    DROP COLUMN body,
    DROP COLUMN id;

ALTER TABLE public.placeholders ADD COLUMN id integer;
