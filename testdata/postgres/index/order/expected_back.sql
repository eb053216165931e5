DROP INDEX public.scores_points;

CREATE INDEX scores_points ON public.scores (points, at);
