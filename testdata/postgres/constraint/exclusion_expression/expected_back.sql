ALTER TABLE public.shifts DROP CONSTRAINT no_overlap;
ALTER TABLE public.shifts DROP CONSTRAINT one_worker;
