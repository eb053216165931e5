DROP INDEX public.orders_customer_id_placed_at_idx;
DROP INDEX public.orders_placed_brin;

CREATE INDEX orders_status ON public.orders (status);
