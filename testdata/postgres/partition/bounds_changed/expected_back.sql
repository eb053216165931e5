ALTER TABLE public.invoices DETACH PARTITION public.invoices_new;
ALTER TABLE public.invoices DETACH PARTITION public.invoices_old;

ALTER TABLE ONLY public.invoices ATTACH PARTITION public.invoices_new FOR VALUES FROM (2024, 1) TO (MAXVALUE, MAXVALUE);

ALTER TABLE ONLY public.invoices ATTACH PARTITION public.invoices_old FOR VALUES FROM (MINVALUE, MINVALUE) TO (2024, 1);
