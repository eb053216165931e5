ALTER SEQUENCE public.numbers OWNED BY NONE;

ALTER TABLE public.orders DROP COLUMN number;
