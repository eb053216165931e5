COMMENT ON TABLE public.orders IS 'all orders';
COMMENT ON COLUMN public.orders.total IS 'gross';
