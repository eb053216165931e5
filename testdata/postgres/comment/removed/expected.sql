COMMENT ON TABLE public.orders IS NULL;
COMMENT ON COLUMN public.orders.total IS NULL;
