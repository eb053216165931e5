CREATE VIEW public.order_ids AS
SELECT id
FROM public.orders;
