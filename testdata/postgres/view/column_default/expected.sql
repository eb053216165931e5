ALTER VIEW public.open_tickets ALTER COLUMN state SET DEFAULT 'open';
