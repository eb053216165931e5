REVOKE MAINTAIN ON TABLE public.orders FROM app_rw;
