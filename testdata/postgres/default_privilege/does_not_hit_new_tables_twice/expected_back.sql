DROP VIEW public.order_ids;
DROP TABLE public.refunds;
