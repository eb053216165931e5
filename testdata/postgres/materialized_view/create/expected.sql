CREATE MATERIALIZED VIEW public.monthly_sales AS
SELECT date_trunc('month', day) AS month, sum(amount) AS amount
FROM public.sales
GROUP BY 1;
COMMENT ON MATERIALIZED VIEW public.monthly_sales IS 'refreshed at night';
GRANT SELECT ON TABLE public.monthly_sales TO reporting;
CREATE UNIQUE INDEX monthly_sales_month_idx ON public.monthly_sales (month);
