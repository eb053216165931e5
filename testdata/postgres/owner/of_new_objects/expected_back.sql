DROP FUNCTION public.refund_count();
DROP TABLE public.refunds;
