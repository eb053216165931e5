ALTER TABLE public.payments DROP CONSTRAINT payments_pkey;
ALTER TABLE public.payments DROP CONSTRAINT payments_ref;

ALTER TABLE ONLY public.payments ADD CONSTRAINT payments_pkey PRIMARY KEY (id, day);

ALTER TABLE public.payments_2024
    ADD CONSTRAINT payments_2024_pkey PRIMARY KEY (id, day);
ALTER INDEX public.payments_pkey ATTACH PARTITION public.payments_2024_pkey;
