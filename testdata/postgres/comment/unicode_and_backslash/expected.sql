COMMENT ON TABLE public.orders IS E'Bestellungen – größer als „klein“ 🛒 C:\\temp\\x	tab';
