ALTER TABLE public.boxes DROP COLUMN area;

ALTER TABLE public.boxes
    ADD COLUMN area integer GENERATED ALWAYS AS (w * h) STORED;
