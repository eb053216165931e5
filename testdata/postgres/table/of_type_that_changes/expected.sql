DROP VIEW public.ev;

ALTER TYPE public.emp_t
    ALTER ATTRIBUTE name TYPE character varying(30) CASCADE,
    ADD ATTRIBUTE pay numeric CASCADE;

ALTER TABLE public.emps ALTER COLUMN name SET DEFAULT 'y';

ALTER TABLE public.emps2 ADD CONSTRAINT emps2_pay_check CHECK (pay > 0);

CREATE VIEW public.ev AS
SELECT name
FROM public.emps;
