SET ROLE app_rw;
REVOKE ALL ON TABLE public.orders FROM reporting;
RESET ROLE;
