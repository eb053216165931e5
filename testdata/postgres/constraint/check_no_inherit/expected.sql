ALTER TABLE public.vehicles DROP CONSTRAINT some_wheels;

ALTER TABLE public.vehicles
    ADD CONSTRAINT some_wheels CHECK (wheels > 0) NO INHERIT;
