SET ROLE app_rw;
GRANT SELECT ON TABLE public.orders TO reporting;
RESET ROLE;
