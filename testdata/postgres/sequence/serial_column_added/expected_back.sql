ALTER TABLE public.notes
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN revision DROP DEFAULT;
ALTER TABLE public.notes DROP CONSTRAINT notes_pkey;
ALTER TABLE public.notes
    DROP COLUMN id,
    DROP COLUMN revision;
