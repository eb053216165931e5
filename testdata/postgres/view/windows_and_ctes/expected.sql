CREATE OR REPLACE VIEW public.ranking AS
WITH per_shop AS (
    SELECT
        sales.shop,
        sum(sales.amount) FILTER (WHERE sales.day > '2020-01-01'::date) AS total
    FROM public.sales
    GROUP BY ROLLUP (sales.shop)
)
SELECT
    per_shop.shop, per_shop.total, rank() OVER w AS place,
    lag(per_shop.total, 1, 0::numeric) OVER w AS before
FROM
    per_shop
    LEFT JOIN LATERAL (
        SELECT max(s.day) AS last_day
        FROM public.sales s
        WHERE s.shop = per_shop.shop
    ) x ON true
WINDOW
    w AS (
        ORDER BY per_shop.total DESC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    );
