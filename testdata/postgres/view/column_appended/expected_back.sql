DROP VIEW public.contacts;

CREATE VIEW public.contacts AS
SELECT id, name
FROM public.customers;
COMMENT ON VIEW public.contacts IS 'for the newsletter';
GRANT SELECT ON TABLE public.contacts TO reporting;
