GRANT MAINTAIN ON TABLE public.orders TO app_rw;
