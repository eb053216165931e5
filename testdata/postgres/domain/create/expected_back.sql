ALTER TABLE public.contacts ALTER COLUMN email TYPE text;

DROP DOMAIN public.email_address;
