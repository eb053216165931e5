ALTER TABLE public.users DROP CONSTRAINT users_email_key;

CREATE UNIQUE INDEX users_email_key ON public.users (lower(email));
