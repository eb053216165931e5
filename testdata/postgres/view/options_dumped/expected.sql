ALTER VIEW public.small_orders SET (check_option=local, security_barrier=true);
