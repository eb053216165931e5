ALTER TABLE public.customers
    ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (START WITH 1000);
SELECT pg_catalog.setval('public.customers_id_seq', max(id)) FROM public.customers;
