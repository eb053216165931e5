DROP TRIGGER orders_log ON public.orders;

CREATE TRIGGER orders_log
    AFTER DELETE OR UPDATE OF status ON public.orders
    FOR EACH ROW
    EXECUTE FUNCTION public.log_change('status');
COMMENT ON TRIGGER orders_log ON public.orders IS 'audit';
