ALTER TABLE public.boxes DROP COLUMN area;

ALTER TABLE public.boxes
    ADD COLUMN area bigint GENERATED ALWAYS AS (w::bigint * h) STORED;
