DROP TRIGGER balanced ON public.entries;

CREATE CONSTRAINT TRIGGER balanced
    AFTER INSERT OR UPDATE ON public.entries
    FROM public.accounts
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW
    WHEN (new.amount <> 0)
    EXECUTE FUNCTION public.check_balance();
