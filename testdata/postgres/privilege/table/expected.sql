REVOKE ALL ON TABLE public.orders FROM PUBLIC;
REVOKE ALL ON TABLE public.orders FROM app_owner;
REVOKE INSERT ON TABLE public.orders FROM app_rw;
GRANT TRUNCATE, REFERENCES, TRIGGER ON TABLE public.orders TO app_owner;
GRANT UPDATE, DELETE ON TABLE public.orders TO app_rw;
GRANT SELECT ON TABLE public.orders TO reporting WITH GRANT OPTION;
