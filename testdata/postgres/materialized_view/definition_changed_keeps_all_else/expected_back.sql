DROP VIEW public.best_month;
DROP MATERIALIZED VIEW public.monthly_sales;

CREATE MATERIALIZED VIEW public.monthly_sales WITH (fillfactor=90) AS
SELECT
    date_trunc('month'::text, sales.day::timestamp with time zone) AS month,
    sum(sales.amount) AS amount
FROM public.sales
GROUP BY date_trunc('month'::text, sales.day::timestamp with time zone);
ALTER MATERIALIZED VIEW public.monthly_sales OWNER TO app_owner;
COMMENT ON MATERIALIZED VIEW public.monthly_sales IS 'refreshed at night';
GRANT SELECT ON TABLE public.monthly_sales TO reporting;
CREATE UNIQUE INDEX monthly_sales_idx ON public.monthly_sales (month);
COMMENT ON INDEX public.monthly_sales_idx IS 'for REFRESH CONCURRENTLY';

CREATE VIEW public.best_month AS
SELECT monthly_sales.month
FROM public.monthly_sales
ORDER BY monthly_sales.amount DESC
LIMIT 1;
ALTER VIEW public.best_month OWNER TO postgres;

ALTER MATERIALIZED VIEW public.monthly_sales CLUSTER ON monthly_sales_idx;
COMMENT ON COLUMN public.monthly_sales.amount IS 'euro';
