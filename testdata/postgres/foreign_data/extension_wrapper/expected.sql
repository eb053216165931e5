DROP VIEW public.hot_leads;

ALTER SERVER crm OPTIONS (ADD fetch_size '1000', SET host 'crm2.example');

ALTER FOREIGN TABLE public.leads ALTER COLUMN id TYPE bigint;

CREATE VIEW public.hot_leads AS
SELECT email
FROM public.leads
WHERE id > 100;
