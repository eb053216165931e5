DROP MATERIALIZED VIEW public.monthly_sales;
