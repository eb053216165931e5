ALTER DOMAIN public.grade RENAME CONSTRAINT grade_not_null TO graded;

ALTER TABLE public.devices RENAME CONSTRAINT devices_id_not_null TO sensors_id_not_null;
ALTER TABLE public.devices RENAME CONSTRAINT named TO sensors_name_not_null;

ALTER TABLE public.readings_1 RENAME CONSTRAINT readings_1_id_not_null TO readings_id_not_null;
ALTER TABLE public.readings_1 RENAME CONSTRAINT readings_1_day_not_null TO day_given;
ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_1 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
