DROP STATISTICS public.orders_expr;

ALTER TABLE public.orders
    ALTER COLUMN country TYPE character varying(2),
    ALTER COLUMN shop TYPE integer;

CREATE STATISTICS public.orders_expr ON (shop % 10), (lower(country)) FROM public.orders;
