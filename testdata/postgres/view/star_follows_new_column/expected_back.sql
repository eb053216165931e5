DROP VIEW public.all_customers;
ALTER TABLE public.customers DROP COLUMN vip;

CREATE VIEW public.all_customers AS
SELECT *
FROM public.customers;
