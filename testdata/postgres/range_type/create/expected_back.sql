ALTER TABLE public.thermostats
    DROP COLUMN all_allowed,
    DROP COLUMN allowed;
DROP TYPE public.float_range;
