ALTER TABLE public.tracks DROP COLUMN minutes;

ALTER TABLE public.tracks
    ADD COLUMN minutes numeric GENERATED ALWAYS AS (seconds::numeric / 60.0) STORED;
