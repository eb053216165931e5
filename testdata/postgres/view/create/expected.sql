CREATE VIEW public.big_orders (order_id, who) AS
SELECT id, customer
FROM public.orders
WHERE total > 1000
UNION ALL
SELECT o.id, o.customer
FROM public.orders o
WHERE o.placed_at > now() - '1 day'::interval;
