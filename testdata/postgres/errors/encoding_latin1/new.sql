SET client_encoding = 'LATIN1';

-- Grüße
CREATE TABLE public.guests (name text, "grüße" text);
COMMENT ON TABLE public.guests IS 'Gäste';
