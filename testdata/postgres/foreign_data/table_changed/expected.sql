ALTER FOREIGN TABLE public.old_orders
    OPTIONS (SET filename 'orders2.csv', ADD quote '"', DROP header);
ALTER FOREIGN TABLE public.old_orders
    ALTER COLUMN id SET NOT NULL,
    ALTER COLUMN total TYPE numeric,
    ALTER COLUMN total OPTIONS (SET format '0.00', ADD sep ','),
    ADD COLUMN placed date DEFAULT '1970-01-01';
ALTER FOREIGN TABLE public.old_orders
    ADD CONSTRAINT old_orders_total_check CHECK (total >= 0);
