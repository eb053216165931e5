COMMENT ON TABLE public.orders IS 'Bestellungen';
