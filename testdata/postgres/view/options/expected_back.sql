ALTER VIEW public.mid_orders SET (check_option=local);

ALTER VIEW public.small_orders SET (security_barrier=true);
ALTER VIEW public.small_orders RESET (check_option, security_invoker);
