DROP INDEX public.people_full_name_idx;
ALTER TABLE public.people DROP COLUMN full_name;
