ALTER TABLE public.users DROP CONSTRAINT users_login_key;

ALTER TABLE public.users ADD CONSTRAINT users_email_taken UNIQUE (email);
ALTER TABLE public.users
    ADD CONSTRAINT users_tenant_login_key UNIQUE (tenant, login);
