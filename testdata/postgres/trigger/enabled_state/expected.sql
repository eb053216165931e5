ALTER TABLE public.orders ENABLE ALWAYS TRIGGER t_always;
ALTER TABLE public.orders DISABLE TRIGGER t_disabled;
ALTER TABLE public.orders ENABLE TRIGGER t_enabled;
