DROP VIEW public.logins;

CREATE EXTENSION citext WITH SCHEMA public;
COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';

ALTER TABLE public.users ALTER COLUMN login TYPE public.citext;

CREATE VIEW public.logins AS
SELECT users.id, users.login
FROM public.users;
