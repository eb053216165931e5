CREATE DOMAIN public.email_address AS text
    CONSTRAINT has_at CHECK (value ~ '@'::text);
COMMENT ON DOMAIN public.email_address IS 'one address, no name';

ALTER TABLE public.contacts ALTER COLUMN email TYPE public.email_address;
