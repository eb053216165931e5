ALTER TABLE public.customers DETACH PARTITION public.customers_dach;
ALTER TABLE public.customers DROP COLUMN email;
ALTER TABLE public.customers_dach DROP COLUMN email;

ALTER TABLE ONLY public.customers ATTACH PARTITION public.customers_dach FOR VALUES IN ('DE', 'AT');
