DROP MATERIALIZED VIEW public.m_best;
DROP VIEW public.a_best;
DROP VIEW public.z_totals;

ALTER TABLE public.orders
    ALTER COLUMN shop TYPE integer,
    ALTER COLUMN total TYPE real;

CREATE VIEW public.z_totals AS
SELECT orders.shop, sum(orders.total) AS total
FROM public.orders
GROUP BY orders.shop;

CREATE VIEW public.a_best AS
SELECT z_totals.shop, z_totals.total
FROM public.z_totals
WHERE z_totals.total > 100::double precision;
GRANT SELECT ON TABLE public.a_best TO reporting;

CREATE MATERIALIZED VIEW public.m_best AS
SELECT a_best.shop
FROM public.a_best;
CREATE INDEX m_best_idx ON public.m_best (shop);
