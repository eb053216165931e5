DROP FUNCTION public.bump(text);
