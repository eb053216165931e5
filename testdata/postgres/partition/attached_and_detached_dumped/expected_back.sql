ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_2023 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
ALTER INDEX public.readings_pkey ATTACH PARTITION public.readings_2023_pkey;
ALTER INDEX public.readings_value ATTACH PARTITION public.readings_2023_value_idx;
