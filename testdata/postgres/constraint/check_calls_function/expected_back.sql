ALTER TABLE public.accounts DROP CONSTRAINT accounts_iban_check;
DROP FUNCTION public.is_iban(text, boolean);

CREATE FUNCTION public.is_iban(code text) RETURNS boolean
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT code ~ '^[A-Z]{2}[0-9]{2}' $$;

ALTER TABLE public.accounts
    ADD CONSTRAINT accounts_iban_check CHECK (public.is_iban(iban));
