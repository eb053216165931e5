ALTER TABLE public.readings DETACH PARTITION public.readings_1;
