ALTER TABLE public.products DROP COLUMN price;
DROP FUNCTION public.f(integer);
