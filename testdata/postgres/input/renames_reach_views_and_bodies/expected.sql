ALTER TABLE public.staff RENAME CONSTRAINT staff_pkey TO people_pkey;
ALTER TABLE public.staff ADD COLUMN boss integer;
ALTER TABLE public.staff
    ADD CONSTRAINT people_boss_fkey FOREIGN KEY (boss) REFERENCES public.staff (id);
ALTER TABLE public.staff ADD CONSTRAINT people_name_check CHECK (title <> '');
CREATE INDEX people_name ON public.staff (lower(title));

CREATE OR REPLACE VIEW public.titles (title) AS
SELECT title AS name
FROM public.staff
WHERE boss IS NULL;
