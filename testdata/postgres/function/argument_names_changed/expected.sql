DROP VIEW public.overdue;
ALTER TABLE public.loans DROP COLUMN due;
DROP FUNCTION public.add_days(date, integer);

CREATE FUNCTION public.add_days(start date, days integer) RETURNS date
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT start + days $$;
COMMENT ON FUNCTION public.add_days(date, integer) IS 'calendar days';
REVOKE ALL ON FUNCTION public.add_days(date, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.add_days(date, integer) TO app_rw;

ALTER TABLE public.loans
    ADD COLUMN due date GENERATED ALWAYS AS (public.add_days(taken, 28)) STORED;

CREATE VIEW public.overdue AS
SELECT id
FROM public.loans
WHERE public.add_days(due, 7) < current_date;
