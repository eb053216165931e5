-- up to 15 pg_dump qualified every column of a view; from 16 on only where there is more than one table
CREATE TABLE public.orders (id integer NOT NULL, customer_id integer, total numeric);
CREATE VIEW public.big AS
 SELECT orders.customer_id,
    count(*) AS n,
    max(orders.total) AS best
   FROM public.orders
  WHERE (orders.total > (100)::numeric)
  GROUP BY orders.customer_id
 HAVING (count(*) > 1);
