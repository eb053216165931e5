DROP VIEW public.old_view;
DROP INDEX public.keepers_note;
DROP TABLE public.old_things;
DROP FUNCTION public.f(text);

ALTER TABLE public.keepers ADD CONSTRAINT note_given CHECK (note <> '');
