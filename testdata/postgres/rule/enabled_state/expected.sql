ALTER TABLE public.logs DISABLE RULE protect;
