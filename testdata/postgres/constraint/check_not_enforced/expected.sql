ALTER TABLE public.reviews DROP CONSTRAINT body_given;

ALTER TABLE public.reviews ADD CONSTRAINT body_given CHECK (body <> ''::text);
ALTER TABLE public.reviews
    ADD CONSTRAINT stars_range CHECK (stars >= 1 AND stars <= 5) NOT ENFORCED;
