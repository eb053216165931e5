ALTER TABLE public.shifts
    ADD CONSTRAINT no_overlap EXCLUDE USING gist (tsrange(starts, ends, '[)') WITH &&);
ALTER TABLE public.shifts
    ADD CONSTRAINT one_worker EXCLUDE USING hash (worker WITH =) WITH (fillfactor=50);
