ALTER TABLE public.payloads DROP COLUMN token;
DROP EXTENSION pgcrypto;
DROP SCHEMA crypto;
