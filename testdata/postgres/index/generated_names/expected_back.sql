DROP INDEX public.leads_lower_idx;
DROP INDEX public.leads_lower_score_idx;
