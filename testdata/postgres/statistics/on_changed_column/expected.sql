DROP STATISTICS public.orders_expr;

ALTER TABLE public.orders
    ALTER COLUMN country TYPE text,
    ALTER COLUMN shop TYPE bigint;

CREATE STATISTICS public.orders_expr ON (shop % 10), (lower(country)) FROM public.orders;
