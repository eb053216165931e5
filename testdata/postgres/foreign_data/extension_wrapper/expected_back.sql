DROP VIEW public.hot_leads;

ALTER SERVER crm OPTIONS (SET host 'crm.example', DROP fetch_size);

ALTER FOREIGN TABLE public.leads ALTER COLUMN id TYPE integer;

CREATE VIEW public.hot_leads AS
SELECT email
FROM public.leads
WHERE id > 100;
