ALTER TABLE public.trucks NO INHERIT public.vehicles;

ALTER TABLE public.cars INHERIT public.vehicles;
