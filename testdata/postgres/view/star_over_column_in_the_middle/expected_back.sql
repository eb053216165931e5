DROP MATERIALIZED VIEW public.best;
DROP VIEW public.all_sales;
DROP VIEW public.all_shops;
DROP VIEW public.sales_and_shops;
ALTER TABLE public.sales
    DROP COLUMN at,
    DROP COLUMN "By";
ALTER TABLE public.shops
    DROP COLUMN opened,
    DROP COLUMN closed;

CREATE VIEW public.all_sales AS
SELECT *
FROM public.sales;

CREATE VIEW public.all_shops AS
SELECT *
FROM public.shops;

CREATE VIEW public.sales_and_shops AS
SELECT s.*, h.name AS shop_name
FROM
    public.sales s
    JOIN public.shops h ON h.id = s.shop;
