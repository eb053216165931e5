ALTER FOREIGN TABLE public.old_orders DROP CONSTRAINT old_orders_total_check;
ALTER FOREIGN TABLE public.old_orders DROP COLUMN placed;

ALTER FOREIGN TABLE public.old_orders
    OPTIONS (SET filename 'orders.csv', ADD header 'true', DROP quote);
ALTER FOREIGN TABLE public.old_orders
    ALTER COLUMN id DROP NOT NULL,
    ALTER COLUMN total TYPE real,
    ALTER COLUMN total OPTIONS (SET format '0', DROP sep);
