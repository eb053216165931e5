DROP TABLE public.user_names;

CREATE VIEW public.user_names AS
SELECT users.id, users.name
FROM public.users;
