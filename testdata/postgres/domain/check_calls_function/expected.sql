CREATE DOMAIN public.card_number AS text
    CONSTRAINT card_number_check CHECK (public.luhn_ok(value));

ALTER TABLE public.cards ALTER COLUMN number TYPE public.card_number;
