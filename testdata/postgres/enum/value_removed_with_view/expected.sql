DROP MATERIALIZED VIEW public.status_counts;
DROP VIEW public.open_orders;
ALTER TYPE public.order_status RENAME TO order_status__old;

CREATE TYPE public.order_status AS ENUM (
    'open',
    'paid'
);

ALTER TABLE public.orders
    ALTER COLUMN status TYPE public.order_status USING status::text::public.order_status;

DROP TYPE public.order_status__old;

CREATE VIEW public.open_orders AS
SELECT orders.id, orders.status
FROM public.orders
WHERE orders.status = 'open'::public.order_status;
COMMENT ON VIEW public.open_orders IS 'to be paid';
GRANT SELECT ON TABLE public.open_orders TO reporting;

CREATE MATERIALIZED VIEW public.status_counts AS
SELECT orders.status, count(*) AS n
FROM public.orders
GROUP BY orders.status;
CREATE UNIQUE INDEX status_counts_idx ON public.status_counts (status);
