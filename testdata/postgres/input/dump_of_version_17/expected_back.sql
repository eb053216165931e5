DROP VIEW public.big_orders;
ALTER TABLE public.orders DROP COLUMN vat;

REVOKE ALL ON TABLE public.orders FROM reporting;

CREATE VIEW public.big_orders AS
SELECT id, total
FROM public.orders
WHERE total > 100::numeric;
