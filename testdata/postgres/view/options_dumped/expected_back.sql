ALTER VIEW public.small_orders RESET (check_option, security_barrier);
