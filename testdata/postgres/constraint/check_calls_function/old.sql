CREATE FUNCTION is_iban(code text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT code ~ '^[A-Z]{2}[0-9]{2}' $$;
CREATE TABLE accounts (id int PRIMARY KEY, iban text CHECK (is_iban(iban)));
