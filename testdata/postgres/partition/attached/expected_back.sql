ALTER TABLE public.readings DETACH PARTITION public.readings_2023;

ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
