ALTER TABLE public.cards ALTER COLUMN number TYPE text;

DROP DOMAIN public.card_number;
