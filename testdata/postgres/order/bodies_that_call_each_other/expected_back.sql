DROP FUNCTION public.a_step_down(integer);
DROP FUNCTION public.down(integer);
DROP FUNCTION public.is_even(integer);
DROP FUNCTION public.is_odd(integer);
