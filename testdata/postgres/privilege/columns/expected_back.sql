GRANT SELECT ON TABLE public.users TO reporting;
REVOKE ALL (id) ON TABLE public.users FROM reporting;
REVOKE ALL (email) ON TABLE public.users FROM app_rw;
REVOKE ALL (email) ON TABLE public.users FROM reporting;
