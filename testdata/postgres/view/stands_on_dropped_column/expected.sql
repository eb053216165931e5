CREATE OR REPLACE VIEW public.user_names AS
SELECT id, name
FROM public.users;

ALTER TABLE public.users DROP COLUMN nick;
