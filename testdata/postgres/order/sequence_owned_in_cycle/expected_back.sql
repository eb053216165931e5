DROP FUNCTION public.last_ticket();
DROP TABLE public.tickets;
