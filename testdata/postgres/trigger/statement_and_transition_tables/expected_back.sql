DROP TRIGGER stock_changes ON public.stock;
DROP TRIGGER stock_truncate ON public.stock;

CREATE TRIGGER stock_changes
    AFTER INSERT ON public.stock
    REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.count_rows();
