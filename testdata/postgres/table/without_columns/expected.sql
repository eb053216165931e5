ALTER TABLE public.drafts
    DROP COLUMN id,
    DROP COLUMN body;

ALTER TABLE public.placeholders ADD COLUMN id integer;
