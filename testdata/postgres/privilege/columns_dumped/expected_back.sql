GRANT SELECT (email) ON TABLE public.users TO reporting;
REVOKE ALL (phone) ON TABLE public.users FROM app_rw;
REVOKE ALL (phone) ON TABLE public.users FROM reporting;
