ALTER EXTENSION citext SET SCHEMA extensions;

ALTER TABLE public.accounts ALTER COLUMN email TYPE extensions.citext;
