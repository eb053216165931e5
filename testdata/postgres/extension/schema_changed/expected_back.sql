ALTER EXTENSION citext SET SCHEMA public;

ALTER TABLE public.accounts ALTER COLUMN email TYPE public.citext;
