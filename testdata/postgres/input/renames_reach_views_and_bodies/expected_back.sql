DROP INDEX public.people_name;
ALTER TABLE public.staff DROP CONSTRAINT people_boss_fkey;
ALTER TABLE public.staff DROP CONSTRAINT people_name_check;

ALTER TABLE public.staff RENAME CONSTRAINT people_pkey TO staff_pkey;

CREATE OR REPLACE VIEW public.titles AS
SELECT title
FROM public.staff;

ALTER TABLE public.staff DROP COLUMN boss;
