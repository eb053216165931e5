DROP TRIGGER balanced ON public.entries;

CREATE CONSTRAINT TRIGGER balanced
    AFTER INSERT ON public.entries
    DEFERRABLE
    FOR EACH ROW
    EXECUTE FUNCTION public.check_balance();
