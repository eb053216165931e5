ALTER TABLE public.notes ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.notes ALTER COLUMN revision DROP DEFAULT;
ALTER TABLE public.notes DROP CONSTRAINT notes_pkey;
ALTER TABLE public.notes DROP COLUMN id;
ALTER TABLE public.notes DROP COLUMN revision;
