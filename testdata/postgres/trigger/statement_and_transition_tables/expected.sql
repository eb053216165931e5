DROP TRIGGER stock_changes ON public.stock;

CREATE TRIGGER stock_changes
    AFTER UPDATE ON public.stock
    REFERENCING OLD TABLE AS before NEW TABLE AS changed
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.count_rows();
CREATE TRIGGER stock_truncate
    BEFORE TRUNCATE ON public.stock
    FOR EACH STATEMENT
    EXECUTE FUNCTION suppress_redundant_updates_trigger();
