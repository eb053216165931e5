DROP FUNCTION public.depth(integer);
