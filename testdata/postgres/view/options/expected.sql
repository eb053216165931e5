ALTER VIEW public.mid_orders SET (check_option=cascaded);

ALTER VIEW public.small_orders SET (check_option=cascaded, security_invoker=true);
ALTER VIEW public.small_orders RESET (security_barrier);
