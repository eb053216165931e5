DROP VIEW public.order_totals;

ALTER TABLE public.orders ALTER COLUMN total TYPE numeric(12,4);

CREATE VIEW public.order_totals AS
SELECT id, total
FROM public.orders;
CREATE RULE no_delete AS
    ON DELETE TO public.order_totals
    DO INSTEAD NOTHING;
CREATE TRIGGER write_total
    INSTEAD OF UPDATE ON public.order_totals
    FOR EACH ROW
    EXECUTE FUNCTION public.order_totals_write();
COMMENT ON TRIGGER write_total ON public.order_totals IS 'updatable view';
