DROP TRIGGER orders_before ON public.orders;
DROP FUNCTION public.check_orders();

CREATE FUNCTION public.before_orders() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RETURN NEW; END $$;

CREATE TRIGGER orders_before
    BEFORE INSERT ON public.orders
    FOR EACH ROW
    EXECUTE FUNCTION public.before_orders();
