CREATE TRIGGER events_ins
    AFTER INSERT ON public.events
    FOR EACH ROW
    EXECUTE FUNCTION public.noop();

ALTER TABLE public.events_2024 DISABLE TRIGGER events_ins;
