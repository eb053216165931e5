DROP VIEW public.all_sales;
DROP VIEW public.sales_and_shops;

ALTER TABLE public.sales
    ADD COLUMN at date,
    ADD COLUMN "By" text;

ALTER TABLE public.shops
    ADD COLUMN opened date,
    ADD COLUMN closed date;

CREATE VIEW public.all_sales AS
SELECT
    sales.id AS id, sales.at AS at, sales.shop AS shop, sales."By" AS "By",
    sales.amount AS amount
FROM public.sales;

CREATE OR REPLACE VIEW public.all_shops AS
SELECT *
FROM public.shops;

CREATE VIEW public.sales_and_shops AS
SELECT
    s.id AS id, s.at AS at, s.shop AS shop, s."By" AS "By", s.amount AS amount,
    h.name AS shop_name
FROM
    public.sales s
    JOIN public.shops h ON h.id = s.shop;

CREATE MATERIALIZED VIEW public.best AS
SELECT x.id AS id, x.at AS at, x.shop AS shop, x."By" AS "By", x.amount AS amount
FROM
    (
        SELECT
            sales.id AS id, sales.at AS at, sales.shop AS shop,
            sales."By" AS "By", sales.amount AS amount
        FROM public.sales
        WHERE sales.amount > 10::numeric
    ) x
ORDER BY x.amount;
