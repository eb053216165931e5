CREATE TYPE public.float_range AS RANGE (
    SUBTYPE = double precision,
    SUBTYPE_DIFF = float8mi
);
COMMENT ON TYPE public.float_range IS 'allowed temperatures';

ALTER TABLE public.thermostats
    ADD COLUMN allowed public.float_range,
    ADD COLUMN all_allowed public.float_multirange;
