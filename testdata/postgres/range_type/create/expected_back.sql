ALTER TABLE public.thermostats DROP COLUMN all_allowed;
ALTER TABLE public.thermostats DROP COLUMN allowed;
DROP TYPE public.float_range;
