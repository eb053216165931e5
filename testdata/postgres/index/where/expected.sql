DROP INDEX public.orders_open;

CREATE INDEX orders_open ON public.orders (id) WHERE status IN ('open', 'held') AND paid_at IS NULL;
