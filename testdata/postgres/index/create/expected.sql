DROP INDEX public.orders_status;

CREATE INDEX orders_customer_id_placed_at_idx ON public.orders (customer_id, placed_at DESC);
CREATE INDEX orders_placed_brin ON public.orders USING brin (placed_at);
