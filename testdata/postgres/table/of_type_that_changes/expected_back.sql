DROP VIEW public.ev;
ALTER TABLE public.emps2 DROP CONSTRAINT emps2_pay_check;
ALTER TYPE public.emp_t DROP ATTRIBUTE pay CASCADE;

ALTER TYPE public.emp_t ALTER ATTRIBUTE name TYPE text CASCADE;

ALTER TABLE public.emps ALTER COLUMN name SET DEFAULT 'x';

CREATE VIEW public.ev AS
SELECT name
FROM public.emps;
