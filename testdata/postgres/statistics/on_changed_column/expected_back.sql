DROP STATISTICS public.orders_expr;

ALTER TABLE public.orders
    ALTER COLUMN shop TYPE integer,
    ALTER COLUMN country TYPE character varying(2);

CREATE STATISTICS public.orders_expr ON (shop % 10), (lower(country)) FROM public.orders;
