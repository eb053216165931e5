DROP VIEW public.totals;

CREATE VIEW public.totals AS
SELECT orders.id, orders.total AS sum
FROM public.orders;
