DROP FUNCTION public.slow_orders(numeric);
DROP FUNCTION public.tax(numeric, numeric);
