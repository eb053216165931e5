CREATE VIEW public.y_totals AS
SELECT shop, sum(total) AS total
FROM public.z_orders
GROUP BY shop;

CREATE VIEW public.b_best AS
SELECT shop
FROM public.y_totals
WHERE total > 100;

CREATE MATERIALIZED VIEW public.a_report AS
SELECT count(*) AS n
FROM public.b_best;

CREATE VIEW public.c_report AS
SELECT
    n,
    (
        SELECT max(total)
        FROM public.y_totals
    ) AS best
FROM public.a_report;
