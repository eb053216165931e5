DROP INDEX public.users_email_key;

ALTER TABLE public.users ADD CONSTRAINT users_email_key UNIQUE (email);
