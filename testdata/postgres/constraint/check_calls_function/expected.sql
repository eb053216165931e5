ALTER TABLE public.accounts DROP CONSTRAINT accounts_iban_check;
DROP FUNCTION public.is_iban(text);

CREATE FUNCTION public.is_iban(code text, strict boolean DEFAULT true) RETURNS boolean
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT code ~ '^[A-Z]{2}[0-9]{2}' AND (NOT strict OR length(code) >= 15) $$;

ALTER TABLE public.accounts
    ADD CONSTRAINT accounts_iban_check CHECK (public.is_iban(iban));
