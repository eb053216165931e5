REVOKE ALL ON TABLE public.users FROM reporting;
GRANT SELECT (id), REFERENCES (id) ON TABLE public.users TO reporting;
GRANT INSERT (email) ON TABLE public.users TO app_rw WITH GRANT OPTION;
GRANT SELECT (email), UPDATE (email) ON TABLE public.users TO reporting;
