ALTER TABLE public.payments DROP CONSTRAINT payments_pkey;

ALTER TABLE ONLY public.payments ADD CONSTRAINT payments_pkey PRIMARY KEY (day, id);
ALTER TABLE ONLY public.payments ADD CONSTRAINT payments_ref UNIQUE (ref, day);

ALTER TABLE public.payments_2024
    ADD CONSTRAINT payments_2024_pkey PRIMARY KEY (day, id);
ALTER INDEX public.payments_pkey ATTACH PARTITION public.payments_2024_pkey;
ALTER TABLE public.payments_2024
    ADD CONSTRAINT payments_2024_ref_day_key UNIQUE (ref, day);
ALTER INDEX public.payments_ref ATTACH PARTITION public.payments_2024_ref_day_key;
