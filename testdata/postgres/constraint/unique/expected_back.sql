ALTER TABLE public.users DROP CONSTRAINT users_email_taken;
ALTER TABLE public.users DROP CONSTRAINT users_tenant_login_key;

ALTER TABLE public.users ADD CONSTRAINT users_login_key UNIQUE (login);
