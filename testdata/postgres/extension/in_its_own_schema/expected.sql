CREATE SCHEMA crypto;

CREATE EXTENSION pgcrypto WITH SCHEMA crypto;
COMMENT ON EXTENSION pgcrypto IS 'cryptographic functions';

ALTER TABLE public.payloads
    ADD COLUMN token text DEFAULT encode(crypto.gen_random_bytes(16), 'hex'::text) NOT NULL;
