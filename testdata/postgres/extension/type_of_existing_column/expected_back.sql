DROP VIEW public.logins;

ALTER TABLE public.users ALTER COLUMN login TYPE text;

DROP EXTENSION citext;

CREATE VIEW public.logins AS
SELECT users.id, users.login
FROM public.users;
