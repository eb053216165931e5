CREATE TABLE public.orders (id int PRIMARY KEY, customer_id int, total numeric);
CREATE TABLE public.customers (id int PRIMARY KEY, name text);
CREATE VIEW public.paid AS
 SELECT orders.id,
    orders.total
   FROM public.orders
  WHERE (orders.total > (0)::numeric)
  ORDER BY orders.total DESC;
CREATE VIEW public.joined AS
 SELECT o.id,
    c.name,
    o.total
   FROM (public.orders o
     JOIN public.customers c ON ((c.id = o.customer_id)));
CREATE VIEW public.starred AS
 SELECT orders.id,
    orders.customer_id,
    orders.total
   FROM public.orders;
