DROP TRIGGER orders_sync ON public.orders;

CREATE TRIGGER orders_sync
    AFTER INSERT OR DELETE ON public.orders
    FOR EACH ROW
    EXECUTE FUNCTION public.f_noop();
ALTER TABLE public.orders ENABLE REPLICA TRIGGER orders_sync;
