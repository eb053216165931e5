ALTER TABLE public.reviews DROP CONSTRAINT body_given;
ALTER TABLE public.reviews DROP CONSTRAINT stars_range;

ALTER TABLE public.reviews
    ADD CONSTRAINT body_given CHECK (body <> ''::text) NOT ENFORCED;
