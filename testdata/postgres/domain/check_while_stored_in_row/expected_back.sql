ALTER TYPE public.contact RENAME TO contact__old;
ALTER DOMAIN public.email RENAME TO email__old;

CREATE DOMAIN public.email AS text
    CONSTRAINT email_check CHECK (value LIKE '%@%');

CREATE TYPE public.contact AS (
    mail public.email,
    phone text
);

ALTER TABLE public.people
    ALTER COLUMN c TYPE public.contact USING c::text::public.contact;

DROP TYPE public.contact__old;
DROP DOMAIN public.email__old;
