ALTER TABLE public.measurements CLUSTER ON measurements_pkey;
