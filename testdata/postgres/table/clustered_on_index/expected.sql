ALTER TABLE public.measurements CLUSTER ON measurements_sensor_idx;
