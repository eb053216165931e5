ALTER TABLE public.customers ADD COLUMN vip boolean DEFAULT false NOT NULL;

CREATE OR REPLACE VIEW public.all_customers AS
SELECT *
FROM public.customers;
