ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_2023 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');

ALTER TABLE public.readings_2024 RENAME CONSTRAINT readings_2024_sensor_not_null TO readings_sensor_not_null;
ALTER TABLE public.readings_2024 RENAME CONSTRAINT readings_2024_day_not_null TO readings_day_not_null;
ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
