DROP VIEW public.ranking;

CREATE VIEW public.ranking AS
SELECT sales.shop, sum(sales.amount) AS total
FROM public.sales
GROUP BY sales.shop;
