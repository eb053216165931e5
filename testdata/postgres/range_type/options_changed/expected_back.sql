ALTER FUNCTION public.time_range(time without time zone, time without time zone) RENAME TO time_range__old;
ALTER FUNCTION public.time_range(time without time zone, time without time zone, text) RENAME TO time_range__old;
ALTER FUNCTION public.time_ranges() RENAME TO time_ranges__old;
ALTER TYPE public.time_range RENAME TO time_range__old;
ALTER TYPE public.time_ranges RENAME TO time_ranges__old;

CREATE TYPE public.time_range AS RANGE (
    SUBTYPE = time without time zone
);

ALTER TABLE public.shifts
    ALTER COLUMN hours TYPE public.time_range USING hours::text::public.time_range;

DROP TYPE public.time_range__old;
DROP FUNCTION public.time_diff(time without time zone, time without time zone);
