ALTER TABLE public.logs ENABLE RULE protect;
