ALTER TABLE public.tickets DROP COLUMN code;
DROP TABLE public.aa_tickets;
DROP FUNCTION public.zz_ticket_code();
