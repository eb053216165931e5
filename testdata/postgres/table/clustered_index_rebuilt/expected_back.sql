DROP INDEX public.visits_seen_idx;

CREATE INDEX visits_seen_idx ON public.visits (seen_at);
ALTER TABLE public.visits CLUSTER ON visits_seen_idx;
