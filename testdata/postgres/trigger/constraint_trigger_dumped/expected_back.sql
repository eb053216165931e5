DROP TRIGGER balanced ON public.entries;
