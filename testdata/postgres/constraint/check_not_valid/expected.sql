ALTER TABLE public.reviews
    ADD CONSTRAINT stars_known CHECK (stars IS NOT NULL) NOT VALID;
ALTER TABLE public.reviews VALIDATE CONSTRAINT stars_range;
