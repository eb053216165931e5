DROP TABLE public.orders;
DROP FUNCTION public.audit_orders();
DROP TABLE public.orders_audit;
