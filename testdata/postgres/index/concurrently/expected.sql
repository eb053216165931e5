CREATE INDEX logs_level ON public.logs (level);
