ALTER TABLE public.reviews DROP CONSTRAINT stars_known;
ALTER TABLE public.reviews DROP CONSTRAINT stars_range;

ALTER TABLE public.reviews
    ADD CONSTRAINT stars_range CHECK (stars >= 1 AND stars <= 5) NOT VALID;
