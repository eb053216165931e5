ALTER TABLE public.readings DETACH PARTITION public.readings_2023;
ALTER TABLE public.readings DETACH PARTITION public.readings_2024;

ALTER TABLE public.readings_2024 RENAME CONSTRAINT readings_sensor_not_null TO readings_2024_sensor_not_null;
ALTER TABLE public.readings_2024 RENAME CONSTRAINT readings_day_not_null TO readings_2024_day_not_null;
