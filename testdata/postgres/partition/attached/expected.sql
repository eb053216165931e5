ALTER TABLE public.readings DETACH PARTITION public.readings_2024;

ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_2023 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
