ALTER TABLE public.customers DETACH PARTITION public.customers_dach;

ALTER TABLE public.customers ADD COLUMN email text;

ALTER TABLE public.customers_dach ADD COLUMN email text;
ALTER TABLE ONLY public.customers ATTACH PARTITION public.customers_dach FOR VALUES IN ('DE', 'AT', 'CH');
