REVOKE UPDATE, DELETE ON TABLE public.orders FROM app_rw;
REVOKE ALL ON TABLE public.orders FROM reporting;
GRANT SELECT ON TABLE public.orders TO PUBLIC;
GRANT ALL ON TABLE public.orders TO app_owner;
GRANT INSERT ON TABLE public.orders TO app_rw;
