ALTER TABLE public.events_2024 ENABLE TRIGGER events_ins;
DROP TRIGGER events_ins ON public.events;
