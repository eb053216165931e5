REVOKE ALL ON TABLE public.item FROM reporter;
GRANT UPDATE (name) ON TABLE public.item TO reporter;
