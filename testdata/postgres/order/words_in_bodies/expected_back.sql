DROP FUNCTION public.refresh();
DROP FUNCTION public.archive(integer);
DROP FUNCTION public.total(integer);
