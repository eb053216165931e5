DROP VIEW public.daily;

CREATE MATERIALIZED VIEW public.daily AS
SELECT sales.day, sum(sales.amount) AS amount
FROM public.sales
GROUP BY sales.day;
