ALTER TABLE public.thermostats
    DROP COLUMN allowed,
    DROP COLUMN all_allowed;
DROP TYPE public.float_range;
