ALTER TABLE public.orders ENABLE TRIGGER t_always;
ALTER TABLE public.orders ENABLE TRIGGER t_disabled;
ALTER TABLE public.orders DISABLE TRIGGER t_enabled;
