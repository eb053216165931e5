REVOKE ALL (email) ON TABLE public.users FROM reporting;
GRANT UPDATE (phone) ON TABLE public.users TO app_rw;
GRANT SELECT (phone) ON TABLE public.users TO reporting;
