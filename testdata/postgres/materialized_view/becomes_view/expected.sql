DROP MATERIALIZED VIEW public.daily;

CREATE VIEW public.daily AS
SELECT sales.day, sum(sales.amount) AS amount
FROM public.sales
GROUP BY sales.day;
