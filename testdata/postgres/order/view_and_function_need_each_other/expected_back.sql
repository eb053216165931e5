DROP VIEW public.prices_in;
DROP FUNCTION public.rate_of(text);
DROP VIEW public.current_rates;
