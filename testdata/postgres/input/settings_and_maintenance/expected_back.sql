ALTER TABLE public.orders DROP COLUMN total;
DROP FUNCTION public.later();
