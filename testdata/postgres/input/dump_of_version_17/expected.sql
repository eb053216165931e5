GRANT SELECT, MAINTAIN ON TABLE public.orders TO reporting;
ALTER TABLE public.orders ADD COLUMN vat numeric;

CREATE OR REPLACE VIEW public.big_orders AS
SELECT id, total, vat
FROM public.orders
WHERE total > 100::numeric;
