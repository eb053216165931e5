CREATE TABLE public.orders (id integer NOT NULL, customer_id integer, total numeric);
CREATE VIEW public.big AS
 SELECT customer_id,
    count(*) AS n,
    max(total) AS best
   FROM public.orders
  WHERE (total > (100)::numeric)
  GROUP BY customer_id
 HAVING (count(*) > 1);
