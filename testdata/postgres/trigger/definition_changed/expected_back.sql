DROP TRIGGER orders_log ON public.orders;

CREATE TRIGGER orders_log
    AFTER UPDATE ON public.orders
    FOR EACH ROW
    EXECUTE FUNCTION public.log_change();
COMMENT ON TRIGGER orders_log ON public.orders IS 'audit';
