DROP RULE logs_also ON public.logs;
DROP RULE logs_protect ON public.logs;
