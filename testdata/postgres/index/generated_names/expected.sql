CREATE INDEX leads_lower_idx ON public.leads (lower(email));
CREATE INDEX leads_lower_score_idx ON public.leads (lower(email), score);
