DROP VIEW public.c_report;
DROP MATERIALIZED VIEW public.a_report;
DROP VIEW public.b_best;
DROP VIEW public.y_totals;
