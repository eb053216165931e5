ALTER TABLE public.visits ADD CONSTRAINT visits_id_required NOT NULL id;
ALTER TABLE public.visits ALTER COLUMN page SET NOT NULL;
ALTER TABLE public.visits ADD CONSTRAINT seen_at_known NOT NULL seen_at;
COMMENT ON CONSTRAINT seen_at_known ON public.visits IS 'the importer fills it';
