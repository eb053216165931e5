ALTER FUNCTION public.time_range(time without time zone, time without time zone) RENAME TO time_range__old;
ALTER FUNCTION public.time_range(time without time zone, time without time zone, text) RENAME TO time_range__old;
ALTER FUNCTION public.time_multirange() RENAME TO time_multirange__old;
ALTER TYPE public.time_range RENAME TO time_range__old;
ALTER TYPE public.time_multirange RENAME TO time_multirange__old;

CREATE FUNCTION public.time_diff(a time without time zone, b time without time zone) RETURNS double precision
    LANGUAGE sql
    IMMUTABLE
    STRICT
    AS $$SELECT extract(epoch FROM (a - b))::double precision$$;

CREATE TYPE public.time_range AS RANGE (
    SUBTYPE = time without time zone,
    SUBTYPE_DIFF = public.time_diff,
    MULTIRANGE_TYPE_NAME = public.time_ranges
);

ALTER TABLE public.shifts
    ALTER COLUMN hours TYPE public.time_range USING hours::text::public.time_range;

DROP TYPE public.time_range__old;
