CREATE TABLE public.sales (day date, amount numeric);
CREATE MATERIALIZED VIEW public.daily AS
 SELECT sales.day,
    sum(sales.amount) AS amount
   FROM public.sales
  GROUP BY sales.day
  WITH NO DATA;
