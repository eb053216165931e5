DROP TRIGGER orders_sync ON public.orders;

CREATE TRIGGER orders_sync
    AFTER INSERT ON public.orders
    FOR EACH ROW
    EXECUTE FUNCTION public.f_noop();
