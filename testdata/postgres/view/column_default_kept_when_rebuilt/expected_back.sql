DROP VIEW public.open_tickets;

CREATE VIEW public.open_tickets AS
SELECT tickets.id, tickets.title, tickets.state
FROM public.tickets
WHERE tickets.state = 'open'::text;
ALTER VIEW public.open_tickets ALTER COLUMN state SET DEFAULT 'open'::text;
