CREATE FUNCTION is_iban(code text, strict boolean DEFAULT true) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT code ~ '^[A-Z]{2}[0-9]{2}' AND (NOT strict OR length(code) >= 15) $$;
CREATE TABLE accounts (id int PRIMARY KEY, iban text CHECK (is_iban(iban)));
