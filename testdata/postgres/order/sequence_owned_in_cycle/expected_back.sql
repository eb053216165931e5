ALTER TABLE public.tickets ALTER COLUMN number DROP DEFAULT;
DROP FUNCTION public.last_ticket();
DROP TABLE public.tickets;
