ALTER VIEW public.open_tickets ALTER COLUMN state DROP DEFAULT;
