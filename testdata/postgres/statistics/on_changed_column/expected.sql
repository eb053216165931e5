DROP STATISTICS public.orders_expr;

ALTER TABLE public.orders
    ALTER COLUMN shop TYPE bigint,
    ALTER COLUMN country TYPE text;

CREATE STATISTICS public.orders_expr ON (shop % 10), (lower(country)) FROM public.orders;
