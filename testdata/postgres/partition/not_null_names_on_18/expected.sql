ALTER TABLE public.readings DETACH PARTITION public.readings_1;

ALTER DOMAIN public.grade RENAME CONSTRAINT graded TO grade_not_null;

ALTER TABLE public.devices RENAME CONSTRAINT sensors_id_not_null TO devices_id_not_null;
ALTER TABLE public.devices RENAME CONSTRAINT sensors_name_not_null TO named;

ALTER TABLE public.readings_1 RENAME CONSTRAINT readings_id_not_null TO readings_1_id_not_null;
ALTER TABLE public.readings_1 RENAME CONSTRAINT day_given TO readings_1_day_not_null;
