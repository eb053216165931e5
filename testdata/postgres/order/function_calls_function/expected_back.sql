DROP VIEW public.a_first;
DROP FUNCTION public.a_top(integer);
DROP FUNCTION public.m_twice(integer);
DROP FUNCTION public.z_base(integer);
