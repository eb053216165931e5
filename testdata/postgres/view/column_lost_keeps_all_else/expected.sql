DROP VIEW public.contacts;

CREATE VIEW public.contacts AS
SELECT customers.id, customers.name, customers.email
FROM public.customers;
ALTER VIEW public.contacts OWNER TO app_owner;
COMMENT ON VIEW public.contacts IS 'for the newsletter';
GRANT SELECT ON TABLE public.contacts TO reporting;
COMMENT ON COLUMN public.contacts.email IS 'verified';
GRANT UPDATE (email) ON TABLE public.contacts TO app_rw;
