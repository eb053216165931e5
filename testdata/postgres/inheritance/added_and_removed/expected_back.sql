ALTER TABLE public.cars NO INHERIT public.vehicles;

ALTER TABLE public.trucks INHERIT public.vehicles;
